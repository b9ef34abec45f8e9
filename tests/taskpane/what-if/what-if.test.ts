import {
  answered,
  isPending,
  NO_WHAT_IF,
  stepped,
  type Answer,
  type WhatIf,
} from "../../../src/taskpane/what-if/what-if";
import {
  carriedWish,
  isLocked,
  NO_WISH,
  withLine,
  type Wish,
} from "../../../src/taskpane/what-if/wish";
import { answerTo } from "../../../src/taskpane/what-if/question";
import { questionOf } from "../../../src/taskpane/what-if/wish-question";
import { reportProposal } from "../../../src/workbook/judgement/report-proposal";
import { aBudget } from "../../core/a-budget";
import { aJudgement } from "../a-judgement";

const judgement = aJudgement();
const CUT: Wish = { ...NO_WISH, total: { by: "percent", change: -10 } };

describe("a what-if", () => {
  it("waits for an answer after every change of the wish", () => {
    const asked = stepped(NO_WHAT_IF, { kind: "wished", change: { style: "proportional" } });
    expect(asked).toMatchObject({ isCalculating: true, wish: { style: "proportional" } });
    expect(stepped(asked, { kind: "used" })).toBe(asked);
    expect(stepped(asked, { kind: "kept", name: "Early" })).toBe(asked);
  });

  it("is pending until its answer is used, and not when it asks nothing", () => {
    const cut = withAnswer(CUT);
    expect(isPending(cut)).toBe(true);
    expect(isPending(stepped(cut, { kind: "used" }))).toBe(false);
    expect(isPending(withAnswer(NO_WISH))).toBe(false);
  });

  it("keeps scenarios under names that can be told apart", () => {
    let whatIf = withAnswer(CUT);
    for (const name of ["", "Cut", "Cut", ""]) whatIf = stepped(whatIf, { kind: "kept", name });
    expect(whatIf.scenarios.map(({ name }) => name)).toEqual([
      "Scenario 1",
      "Cut",
      "Cut (2)",
      "Scenario 4",
    ]);
    const fewer = stepped(whatIf, { kind: "dropped", scenario: 1 });
    expect(fewer.scenarios.map(({ name }) => name)).toEqual([
      "Scenario 1",
      "Cut (2)",
      "Scenario 4",
    ]);
  });

  it("takes a kept scenario up again, fields included, and keeps scenarios through a reset", () => {
    const kept = stepped(withAnswer(CUT), { kind: "kept", name: "Cut" });
    const reset = stepped(kept, { kind: "reset" });
    expect(reset).toMatchObject({ wish: NO_WISH, answer: null, used: null });
    const chosen = stepped(reset, { kind: "chosen", scenario: 0 });
    expect(chosen).toMatchObject({ wish: CUT, isCalculating: false });
    expect(chosen.answer).toBe(kept.answer);
    expect(chosen.edition).not.toBe(kept.edition);
  });
});

describe("a wish", () => {
  it("asks for another total in percent or in money", () => {
    const total = judgement.review.measures.total;
    expect(questionOf(judgement, CUT).request.total).toBe(total * 0.9);
    const more: Wish = { ...NO_WISH, total: { by: "amount", change: 5_000 } };
    expect(questionOf(judgement, more).request.total).toBe(total + 5_000);
  });

  it("without changes asks what the policy asks", () => {
    const { amounts } = answerTo(questionOf(judgement, NO_WISH));
    expect(amounts).toEqual(judgement.proposal.amounts);
  });

  it("locks a line that was free, and frees one that the table locks", () => {
    const lines = [
      ["GPU", "accelerators", 800],
      ["Model API", "model-api", 150],
      ["CRM integration", "workflow-integration", 50],
    ] as const;
    const budget = aBudget({ lines, locked: [0] });
    const free = withLine(NO_WISH, budget, 0, false);
    expect([isLocked(NO_WISH, budget, 0), isLocked(free, budget, 0)]).toEqual([true, false]);
    expect(withLine(free, budget, 0, true)).toEqual(NO_WISH);
    const held = { ...judgement, intake: { ...judgement.intake, budget } };
    const gpu = (wish: Wish) => answerTo(questionOf(held, wish)).amounts[0];
    expect(gpu(NO_WISH)).toBe(80_000);
    expect(gpu(free)).toBeLessThan(80_000);
    const bound = withLine(free, budget, 1, true);
    expect(answerTo(questionOf(held, bound)).amounts[1]).toBe(15_000);
  });

  it("follows its lines by name when the table changed, and lets go of one that is gone", () => {
    const wish = withLine(
      withLine(NO_WISH, judgement.intake.budget, 1, true),
      judgement.intake.budget,
      2,
      true
    );
    const moved = aBudget({
      lines: [
        ["New", "accelerators", 1],
        ["Reserved GPU", "accelerators", 1],
        ["Model API", "model-api", 1],
      ],
    });
    expect(carriedWish(wish, moved).locked).toEqual([{ line: 2, name: "Model API" }]);
  });
});

function withAnswer(wish: Wish): WhatIf {
  const { request, budget, released } = questionOf(judgement, wish);
  const proposal = answerTo({ request, budget, released });
  const report = reportProposal(judgement.intake, proposal);
  const answer: Answer = { wish, request, proposal, report };
  return answered({ ...NO_WHAT_IF, wish }, answer);
}
