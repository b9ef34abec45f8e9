import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import { reviewFile } from "../../src/embedded/review/review-file";
import type { Report } from "../../src/workbook/judgement/report";

const FOLDER = join(__dirname, "expected");

describe.each(readdirSync(FOLDER))("the sample of %s", (expectation) => {
  const { file, ...expected } = JSON.parse(readFileSync(join(FOLDER, expectation), "utf8")) as {
    file: string;
  };
  let report: Report;

  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets", file)));
    report = (await reviewFile(bytes, file, DEFAULT_POLICY, { lines: true })).report;
  });

  it("gets the report that its folder expects", () => {
    expect(report).toMatchObject(expected);
  });

  it("has shares that sum to one and a denominator that is the total minus the excluded", () => {
    for (const { total, splits } of report.budgets) {
      for (const split of Object.values(splits)) {
        expect(split.denominator + split.excluded).toBeCloseTo(total, 2);
        const sum = split.shares.reduce((all, { share }) => all + (share ?? 0), 0);
        expect(sum).toBeCloseTo(split.denominator > 0 ? 1 : 0, 9);
      }
    }
  });

  it("has a proposal that keeps the total and moves that add up to it", () => {
    for (const { total, proposal } of report.budgets) {
      expect(proposal.total).toBe(total);
      const change = proposal.lines.reduce(
        (sum, { from, to }) => sum + Math.round((to - from) * 100),
        0
      );
      expect(change).toBe(0);
      const moved = proposal.moves.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
      expect(moved).toBe(Math.round(proposal.moved * 100));
    }
  });

  it("names an outcome for every rule of the catalogue", () => {
    for (const { outcomes } of report.budgets) {
      expect(outcomes.map(({ rule }) => rule)).toEqual(CATALOGUE.map(({ id }) => id));
    }
  });
});
