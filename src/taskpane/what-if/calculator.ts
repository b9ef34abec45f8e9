import { NO_OPTIONS, type Budget } from "../../core/budget/budget";
import type { Proposal } from "../../core/reallocation/proposal";
import type { Answered, Asked } from "./answering";
import { proposalOf } from "./proposal-columns";
import { answerTo, type Question } from "./question";

/** The part of a Worker that is used. */
export interface Thread {
  postMessage(asked: Asked): void;
  addEventListener(type: "message", listener: (event: { readonly data: Answered }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
  terminate(): void;
}

/** Starts the worker; may throw where the page allows none. */
export type StartThread = () => Thread;

/** Works proposals out, in a thread of its own where the budget is long. */
export interface Calculator {
  /** Rejects where the reallocation itself throws. */
  answer(question: Question): Promise<Proposal>;
  end(): void;
}

/** Up to here an answer is there before anybody notices. */
export const LONG_BUDGET = 10_000;

interface Waiting {
  readonly question: Question;
  readonly settle: (answer: Proposal | Promise<Proposal>) => void;
}

/**
 * Without a thread, or where it cannot start (a page from a file, a stricter policy of the host), the same function works in
 * the pane's own thread.
 */
export function createCalculator(start: StartThread | null): Calculator {
  let thread: Thread | null = null;
  let isRefused = start === null;
  let sent: Budget | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  /** Whatever has been asked is answered here instead. */
  function giveUp(): void {
    isRefused = true;
    end();
    const open = [...waiting.values()];
    waiting.clear();
    for (const { question, settle } of open) settle(here(question));
  }

  function end(): void {
    thread?.terminate();
    thread = null;
    sent = null;
  }

  function started(): Thread {
    if (thread) return thread;
    thread = start!();
    thread.addEventListener("message", ({ data }) => {
      waiting.get(data.id)?.settle(proposalOf(data.columns));
      waiting.delete(data.id);
    });
    thread.addEventListener("error", giveUp);
    thread.addEventListener("messageerror", giveUp);
    return thread;
  }

  function ask({ budget, released, request }: Question, id: number): void {
    const news = budget === sent ? null : bare(budget);
    started().postMessage({ id, budget: news, released, request });
    sent = budget;
  }

  return {
    answer(question) {
      if (isRefused || question.budget.lines <= LONG_BUDGET) return here(question);
      return new Promise((settle) => {
        const id = ++last;
        waiting.set(id, { question, settle });
        try {
          ask(question, id);
        } catch {
          giveUp();
        }
      });
    },
    end,
  };
}

async function here(question: Question): Promise<Proposal> {
  return answerTo(question);
}

/** What a reallocation reads of a budget; evidence and optional columns would only be copied for nothing. */
function bare({ name, currency, today, lines, names, amounts, ...rest }: Budget): Budget {
  const { unreadable, costTypes, locked, minimum, maximum } = rest;
  return {
    ...NO_OPTIONS,
    ...{ name, currency, today, lines, names, amounts, unreadable },
    ...{ costTypes, locked, minimum, maximum },
    evidence: [],
  };
}
