import type { Proposal } from "../../core/reallocation/proposal";
import type { Request } from "../../core/reallocation/request";
import { say } from "../../core/words/say";
import type { ProposalReport } from "../../workbook/judgement/report";
import { isSameData } from "../same-data";
import { NO_WISH, type Wish } from "./wish";

/** A wish that was worked out. */
export interface Answer {
  readonly wish: Wish;
  readonly request: Request;
  readonly proposal: Proposal;
  readonly report: ProposalReport;
}

/** An answer that is kept under a name. */
export interface KeptScenario {
  readonly name: string;
  readonly answer: Answer;
}

/** Where somebody's questions stand beside the review. */
export interface WhatIf {
  readonly wish: Wish;
  /** Answer to the last wish that was worked out; null while nothing differs from the judgement's own proposal. */
  readonly answer: Answer | null;
  /** Whether `answer` is not yet the one to `wish`. */
  readonly isCalculating: boolean;
  readonly scenarios: readonly KeptScenario[];
  /** The wish whose proposal is previewed and written; null: the policy's own is. */
  readonly used: Wish | null;
  /** Grows whenever the wish was set from outside the panel's own fields. */
  readonly edition: number;
}

/** What somebody can do with a what-if. */
export type WhatIfStep =
  | { readonly kind: "wished"; readonly change: Partial<Wish> }
  | { readonly kind: "reset" }
  | { readonly kind: "used" }
  | { readonly kind: "kept"; readonly name: string }
  | { readonly kind: "chosen"; readonly scenario: number }
  | { readonly kind: "dropped"; readonly scenario: number };

export const NO_WHAT_IF: WhatIf = {
  wish: NO_WISH,
  answer: null,
  isCalculating: false,
  scenarios: [],
  used: null,
  edition: 0,
};

/** The what-if after a step; answers come later, with `answered`. */
export function stepped(whatIf: WhatIf, step: WhatIfStep): WhatIf {
  const { scenarios, edition } = whatIf;
  switch (step.kind) {
    case "wished":
      return { ...whatIf, wish: { ...whatIf.wish, ...step.change }, isCalculating: true };
    case "reset":
      return { ...NO_WHAT_IF, scenarios, edition: edition + 1 };
    case "used":
      return whatIf.answer && !whatIf.isCalculating
        ? { ...whatIf, used: whatIf.answer.wish }
        : whatIf;
    case "kept": {
      const { answer } = whatIf;
      if (!answer || whatIf.isCalculating) return whatIf;
      const name = freeName(step.name, scenarios);
      return { ...whatIf, scenarios: [...scenarios, { name, answer }] };
    }
    case "chosen": {
      const { answer } = scenarios[step.scenario] ?? {};
      return answer
        ? { ...whatIf, wish: answer.wish, answer, isCalculating: false, edition: edition + 1 }
        : whatIf;
    }
    case "dropped":
      return { ...whatIf, scenarios: scenarios.filter((_, at) => at !== step.scenario) };
  }
}

/** Whether an answer stands that previews and writes do not take. */
export function isPending({ answer, used }: WhatIf): boolean {
  return answer !== null && !isSameData(answer.wish, used ?? NO_WISH);
}

/** The answer to the wish that stands. */
export function answered(whatIf: WhatIf, answer: Answer): WhatIf {
  return { ...whatIf, answer, isCalculating: false };
}

/** "Scenario 1", or the next number that is free. */
export function nextName(scenarios: readonly KeptScenario[]): string {
  const names = new Set(scenarios.map(({ name }) => name));
  let number = scenarios.length + 1;
  while (names.has(say("Scenario {number}", { number }))) number += 1;
  return say("Scenario {number}", { number });
}

/** Two scenarios of one name could not be told apart. */
function freeName(wanted: string, scenarios: readonly KeptScenario[]): string {
  const name = wanted.trim();
  if (name === "") return nextName(scenarios);
  const names = new Set(scenarios.map((each) => each.name));
  if (!names.has(name)) return name;
  let number = 2;
  while (names.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}
