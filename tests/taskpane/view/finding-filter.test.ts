import { severityCounts } from "../../../src/taskpane/view/ranking";
import { rankedFindings } from "../../../src/taskpane/view/ranking";
import { ALL_FINDINGS, categoryCounts, passing } from "../../../src/taskpane/view/finding-filter";
import { reasonGroups } from "../../../src/taskpane/view/reason-groups";
import type { FindingReport, OutcomeReport } from "../../../src/workbook/judgement/report";
import { aJudgement } from "../a-judgement";

const finding = (part: Partial<FindingReport>): FindingReport => ({
  severity: "warning",
  cells: ["Budget!C2"],
  exposure: 0,
  what: "What.",
  why: "Why.",
  remedy: "Remedy.",
  source: "ours",
  ...part,
});

const found = (rule: string, ...findings: FindingReport[]): OutcomeReport => ({
  rule,
  outcome: "findings",
  findings,
});

describe("findings that are filtered", () => {
  const findings = rankedFindings({
    ...aJudgement().report,
    outcomes: [
      found("share-outside-profile", finding({ severity: "serious" })),
      found("idle-compute", finding({ severity: "serious" }), finding({})),
      found("long-prompt", finding({})),
    ],
  });

  it("are all there without a filter", () => {
    expect(passing(findings, ALL_FINDINGS)).toBe(findings);
  });

  it("pass by severity, by the area of their rule, or by both", () => {
    const rules = (severity: "serious" | null, category: string | null) =>
      passing(findings, { severity, category }).map(({ rule }) => rule);
    expect(rules("serious", null)).toEqual(["share-outside-profile", "idle-compute"]);
    expect(rules(null, "models")).toEqual(["long-prompt"]);
    expect(rules("serious", "models")).toEqual([]);
  });

  it("are counted by what they pass and by area in the order of the catalogue", () => {
    expect(
      severityCounts(passing(findings, { severity: null, category: "infrastructure" }))
    ).toEqual([
      { severity: "serious", count: 1 },
      { severity: "warning", count: 1 },
    ]);
    expect(categoryCounts(findings)).toEqual([
      { category: "mix", count: 1 },
      { category: "infrastructure", count: 2 },
      { category: "models", count: 1 },
    ]);
  });

  it("keep their key while others come and go", () => {
    const keys = (...findings: FindingReport[]) =>
      rankedFindings({
        ...aJudgement().report,
        outcomes: [found("idle-compute", ...findings)],
      }).map(({ key }) => key);
    const [one, other] = [finding({ cells: ["Budget!C2"] }), finding({ cells: ["Budget!C9"] })];
    expect(keys(one, other)[1]).toBe(keys(other)[0]);
    expect(new Set(keys(one, one, one)).size).toBe(3);
  });
});

describe("rules that were not applied", () => {
  it("stand under what they wait for, what would decide most of them first", () => {
    const skipped = (rule: string, reason: string): OutcomeReport => ({
      rule,
      outcome: "not applicable",
      reason,
      findings: [],
    });
    const groups = reasonGroups([
      skipped("idle-compute", "It needs a column “Utilisation”."),
      skipped("long-prompt", "It needs tokens by period."),
      skipped("unit-cost-rising", "It needs tokens by period."),
    ]);
    expect(groups.map(({ reason, rules }) => [reason, rules.length])).toEqual([
      ["It needs tokens by period.", 2],
      ["It needs a column “Utilisation”.", 1],
    ]);
  });
});
