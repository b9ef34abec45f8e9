import { say } from "../../core/words/say";
import { ownProposal, withProposal, type Judgement } from "../../workbook/judgement/judgement";
import { reportProposal } from "../../workbook/judgement/report-proposal";
import { problemOf } from "../problem";
import type { Stage } from "../state";
import type { Store } from "../store";
import { createCalculator, type StartThread } from "./calculator";
import {
  answered,
  NO_WHAT_IF,
  stepped,
  type Answer,
  type WhatIf,
  type WhatIfStep,
} from "./what-if";
import { carriedWish, type Wish } from "./wish";
import { questionOf } from "./wish-question";

/** Typing comes in bursts; the answer still follows within a tenth of a second. */
const PAUSE_MS = 80;

/** Where what-ifs are worked out and kept up with the budget. */
export interface Desk {
  take(step: WhatIfStep): void;
  end(): void;
}

type Reviewed = Extract<Stage, { kind: "reviewed" }>;

export function createDesk(store: Store, startThread: StartThread | null): Desk {
  const calculator = createCalculator(startThread);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let known = reviewed()?.judgement ?? null;
  const stop = store.subscribe(() => {
    const stage = reviewed();
    const before = known;
    known = stage?.judgement ?? null;
    if (stage?.whatIf && before && !isSameReading(before, stage.judgement))
      void carryOn(stage.judgement, stage.whatIf);
  });

  function reviewed(): Reviewed | null {
    const { stage } = store.state();
    return stage.kind === "reviewed" ? stage : null;
  }

  function show(whatIf: WhatIf): void {
    store.send({ kind: "what-if", whatIf });
  }

  /** Previews and writes take this judgement from now on. */
  function put(judgement: Judgement): void {
    const { found, policy } = store.state();
    if (found) store.send({ kind: "judged", judgement, policy, found });
  }

  async function answerTo(judgement: Judgement, wish: Wish): Promise<Answer> {
    const question = questionOf(judgement, wish);
    const proposal = await calculator.answer(question);
    const report = reportProposal(judgement.intake, proposal);
    return { wish, request: question.request, proposal, report };
  }

  /** One question at a time, always the newest: an answer that came too late is dropped. */
  async function calculate(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      for (let asked = open(); asked; asked = open()) {
        const { judgement, wish } = asked;
        const answer = await answerTo(judgement, wish);
        const now = open();
        if (now?.wish === wish && isSameReading(now.judgement, judgement))
          show(answered(now.whatIf, answer));
      }
    } catch (thrown) {
      fail(thrown);
    } finally {
      isBusy = false;
    }
  }

  function open() {
    const stage = reviewed();
    return stage?.whatIf?.isCalculating
      ? { judgement: stage.judgement, whatIf: stage.whatIf, wish: stage.whatIf.wish }
      : null;
  }

  function fail(thrown: unknown): void {
    const whatIf = reviewed()?.whatIf;
    if (whatIf) show({ ...whatIf, isCalculating: false });
    const text = say("No proposal could be worked out. {why}", { why: problemOf(thrown) });
    store.send({ kind: "noticed", notice: { kind: "error", text, details: [] } });
  }

  /** The budget or the policy is another one now: everything that was asked is asked again of it. */
  async function carryOn(judgement: Judgement, whatIf: WhatIf): Promise<void> {
    const { budget } = judgement.intake;
    const isCalculating = whatIf.answer !== null || whatIf.isCalculating;
    show({ ...whatIf, wish: carriedWish(whatIf.wish, budget), isCalculating });
    void calculate();
    try {
      const used = whatIf.used && (await answerTo(judgement, carriedWish(whatIf.used, budget)));
      const renewed = new Map<Answer, Answer>();
      for (const { answer } of whatIf.scenarios)
        renewed.set(answer, await answerTo(judgement, carriedWish(answer.wish, budget)));
      const now = reviewed();
      if (!now?.whatIf || !isSameReading(now.judgement, judgement)) return;
      const isUsed = used !== null && now.whatIf.used === whatIf.used;
      show({
        ...now.whatIf,
        used: isUsed ? used.wish : now.whatIf.used,
        scenarios: now.whatIf.scenarios.map((each) => ({
          ...each,
          answer: renewed.get(each.answer) ?? each.answer,
        })),
      });
      if (isUsed) put(withProposal(now.judgement, used.request, used.proposal));
    } catch (thrown) {
      fail(thrown);
    }
  }

  return {
    take(step) {
      const stage = reviewed();
      if (!stage) return;
      const { judgement } = stage;
      const before = stage.whatIf ?? NO_WHAT_IF;
      const next = stepped(before, step);
      if (next === before) return;
      show(next);
      if (step.kind === "wished") {
        clearTimeout(timer);
        timer = setTimeout(() => void calculate(), PAUSE_MS);
      }
      if (step.kind === "used" && next.answer)
        put(withProposal(judgement, next.answer.request, next.answer.proposal));
      if (step.kind === "reset" && before.used) {
        const { intake, policy, review } = judgement;
        const own = ownProposal(intake.budget, policy, review);
        put(withProposal(judgement, own.request, own.proposal));
      }
    },
    end() {
      clearTimeout(timer);
      stop();
      calculator.end();
    },
  };
}

/** Every reading and every change of policy is reviewed anew; another proposal alone is not. */
function isSameReading(one: Judgement, other: Judgement): boolean {
  return one.review === other.review;
}
