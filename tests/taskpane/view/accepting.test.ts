import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Acceptance } from "../../../src/core/policy/acceptance";
import { readAcceptance } from "../../../src/taskpane/view/acceptance-draft";
import {
  acceptancesBehind,
  acceptancesFor,
  namesToAccept,
} from "../../../src/taskpane/view/accepting";
import { dayOf, type ALine } from "../../core/a-budget";
import { aJudgement } from "../a-judgement";

const GROUNDS = { reason: "Agreed.", who: "M. Rossi", until: null };
const NEGATIVE: readonly ALine[] = [
  ["Reserved GPU", "accelerators", 800_000],
  ["Vendor credit", "model-api", -50_000],
  ["Refund", "model-api", -10_000],
];
const RULE = "amount-negative";

function judged(lines: readonly ALine[], acceptances: readonly Acceptance[] = []) {
  return aJudgement(lines, { ...DEFAULT_POLICY, acceptances });
}

describe("accepting a finding", () => {
  it("names the lines it is about, and takes exactly them", () => {
    const names = namesToAccept(judged(NEGATIVE), { rule: RULE, at: 0 });
    expect(names).toEqual(["Vendor credit", "Refund"]);
    const acceptances = acceptancesFor(RULE, names, GROUNDS);
    const { report } = judged(NEGATIVE, acceptances);
    expect(report.accepted).toMatchObject([{ rule: RULE, reason: "Agreed.", who: "M. Rossi" }]);
    expect(report.outcomes.find(({ rule }) => rule === RULE)?.findings).toEqual([]);
  });

  it("takes the whole rule where the finding is about the whole table", () => {
    const judgement = judged(NEGATIVE);
    const at = { rule: "base-ratio-unset", at: 0 };
    expect(judgement.review.findings.map(({ rule }) => rule)).toContain(at.rule);
    expect(namesToAccept(judgement, at)).toEqual([]);
    expect(acceptancesFor(at.rule, [], GROUNDS)).toEqual([
      { rule: at.rule, line: null, ...GROUNDS },
    ]);
  });

  it("takes the whole rule where a finding is about more lines than anybody decides one by one", () => {
    const many = Array.from({ length: 21 }, (_, at): ALine => [`Credit ${at}`, "model-api", -1]);
    expect(namesToAccept(judged(many), { rule: RULE, at: 0 })).toEqual([]);
    expect(namesToAccept(judged(many.slice(1)), { rule: RULE, at: 0 })).toHaveLength(20);
  });

  it("is taken back as a whole, and touches no other acceptance", () => {
    const other: Acceptance = { rule: "idle-compute", line: "Refund", ...GROUNDS };
    const own = acceptancesFor(RULE, ["vendor credit ", "Refund"], GROUNDS);
    const judgement = judged(NEGATIVE, [...own, other]);
    expect(judgement.report.accepted).toHaveLength(1);
    expect(acceptancesBehind(judgement, 0)).toEqual(own);
    expect(judgement.report.staleAcceptances).toHaveLength(1);
  });
});

describe("an acceptance as it is typed", () => {
  const today = dayOf("2026-06-30");
  const draft = { reason: " Agreed. ", who: "M. Rossi", until: "" };

  it("holds without an end when no date is given", () => {
    expect(readAcceptance(draft, today)).toEqual({ kind: "grounds", grounds: GROUNDS });
  });

  it("holds until the end of its last day", () => {
    expect(readAcceptance({ ...draft, until: "2026-06-30" }, today)).toMatchObject({
      grounds: { until: today },
    });
  });

  it.each([
    [{ reason: "  " }, "reason"],
    [{ who: "" }, "who"],
    [{ until: "2026-06-29" }, "until"],
    [{ until: "2026-02-30" }, "until"],
  ])("%j asks for the %s", (part, field) => {
    expect(readAcceptance({ ...draft, ...part }, today)).toMatchObject({ kind: "problem", field });
  });
});
