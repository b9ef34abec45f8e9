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
    const rules = (severity: "serious" | null, category: "models" | null) =>
      passing(findings, { ...ALL_FINDINGS, severity, category }).map(({ rule }) => rule);
    expect(rules("serious", null)).toEqual(["share-outside-profile", "idle-compute"]);
    expect(rules(null, "models")).toEqual(["long-prompt"]);
    expect(rules("serious", "models")).toEqual([]);
  });

  it("are found by words of what they say, of their rule or of their cells, in any order and case", () => {
    const [first, ...others] = findings;
    const also = [{ rule: "spend-drift", what: "The GPU lease runs idle." }];
    const all = [{ ...first!, also, cells: ["Budget!K77"] }, ...others];
    const found = (text: string) => passing(all, { ...ALL_FINDINGS, text }).map(({ rule }) => rule);
    expect(found("lease gpu")).toEqual(["share-outside-profile"]);
    expect(found("  k77 ")).toEqual(["share-outside-profile"]);
    expect(found("PROMPTS growing")).toEqual(["long-prompt"]);
    expect(found("lease mainframe")).toEqual([]);
  });

  it("are counted by what they pass and by area in the order of the catalogue", () => {
    expect(
      severityCounts(passing(findings, { ...ALL_FINDINGS, category: "infrastructure" }))
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
