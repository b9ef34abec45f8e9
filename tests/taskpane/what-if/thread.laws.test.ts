import fc from "fast-check";
import {
  createAnswering,
  type Answered,
  type Asked,
} from "../../../src/taskpane/what-if/answering";
import {
  createCalculator,
  LONG_BUDGET,
  type StartThread,
  type Thread,
} from "../../../src/taskpane/what-if/calculator";
import { columnsOf, proposalOf } from "../../../src/taskpane/what-if/proposal-columns";
import { answerTo, type Question } from "../../../src/taskpane/what-if/question";
import { PRODUCTION_AI_2026 } from "../../../src/core/policy/profiles";
import { anyCase, budgetOf, type AnyLine } from "../../core/reallocation/any-budget";

describe("a proposal on its way between threads", () => {
  it("arrives as it left, whatever was asked", () => {
    fc.assert(
      fc.property(anyCase(12), ([lines, request]) => {
        const proposal = answerTo({ budget: budgetOf(lines), released: [], request });
        const sent = structuredClone(columnsOf(proposal));
        expect(plain(proposalOf(sent))).toEqual(plain(proposal));
      }),
      { numRuns: 150 }
    );
  });

  it("is the same from a thread as from the pane's own", async () => {
    const asked: number[] = [];
    const calculator = createCalculator(threadThat((data) => asked.push(data.id)));
    for (const style of ["few", "proportional"] as const) {
      const question = longQuestion({ style });
      const there = await calculator.answer(question);
      expect(plain(there)).toEqual(plain(answerTo(question)));
    }
    expect(asked).toEqual([1, 2]);
  });
});

describe("a calculator", () => {
  it("answers a short budget without starting a thread", async () => {
    const start = jest.fn();
    const lines = longLines().slice(0, LONG_BUDGET);
    const { request } = longQuestion();
    const question = { budget: budgetOf(lines), released: [], request };
    const proposal = await createCalculator(start).answer(question);
    expect(plain(proposal)).toEqual(plain(answerTo(question)));
    expect(start).not.toHaveBeenCalled();
  });

  it("sends a budget once, and again only when it is another one", async () => {
    const sent: boolean[] = [];
    const calculator = createCalculator(threadThat(({ budget }) => sent.push(budget !== null)));
    const question = longQuestion();
    await calculator.answer(question);
    await calculator.answer({ ...question, request: { ...question.request, total: 1_000_000 } });
    await calculator.answer(longQuestion());
    expect(sent).toEqual([true, false, true]);
  });

  it("lets a released line move in a thread too", async () => {
    const lines = longLines().map((line, at) => (at === 0 ? { ...line, locked: true } : line));
    const { request } = longQuestion({ style: "proportional", total: 400_000_000, rounding: 1 });
    const question = { budget: budgetOf(lines), released: [0], request };
    const proposal = await createCalculator(threadThat(() => {})).answer(question);
    expect(proposal.amounts[0]).not.toBe(lines[0]!.amount);
  });

  it.each<[string, StartThread]>([
    [
      "cannot be started",
      () => {
        throw new Error("SecurityError");
      },
    ],
    ["fails while it loads", failing],
  ])("works in the pane's own thread where the other one %s", async (_, start) => {
    const calculator = createCalculator(start);
    const question = longQuestion();
    expect(plain(await calculator.answer(question))).toEqual(plain(answerTo(question)));
    expect(plain(await calculator.answer(question))).toEqual(plain(answerTo(question)));
  });
});

/** A thread in name only; messages are cloned as between real ones. */
function threadThat(heard: (asked: Asked) => void): StartThread {
  return () => {
    let tell: (event: { readonly data: Answered }) => void = () => {};
    const answer = createAnswering((answered) => tell({ data: structuredClone(answered) }));
    return {
      postMessage(asked) {
        heard(asked);
        const data = structuredClone(asked);
        setTimeout(() => answer(data));
      },
      addEventListener(type: string, listener: never) {
        if (type === "message") tell = listener;
      },
      terminate() {},
    };
  };
}

function failing(): Thread {
  return {
    postMessage() {},
    addEventListener(type: string, listener: never) {
      if (type === "error") setTimeout(() => (listener as (event: Event) => void)(new Event(type)));
    },
    terminate() {},
  };
}

const TYPES = [0, 4, 9, 13, 20] as const;

function longLines(): AnyLine[] {
  return Array.from({ length: LONG_BUDGET + 1 }, (_, line) => ({
    costType: TYPES[line % TYPES.length]!,
    amount: 1_000 + ((line * 7919) % 100_000),
    locked: false,
    minimum: 0,
    maximum: Infinity,
  }));
}

function longQuestion(more: Partial<Question["request"]> = {}): Question {
  const request = { bands: { categories: PRODUCTION_AI_2026.bands }, ...more };
  return { budget: budgetOf(longLines()), released: [], request };
}

/** A cloned column is of a foreign class in a test. */
function plain(proposal: object): unknown {
  return JSON.parse(
    JSON.stringify(proposal, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value
    )
  );
}
