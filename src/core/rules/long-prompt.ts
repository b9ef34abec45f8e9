import { periodName } from "../budget/period-name";
import { percent } from "../measures/percent";
import { longerPrompts, promptLengthOf } from "../measures/models/prompt-length";
import { linesOfItems, type CostlyItem } from "../measures/timeline-items";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { numberText } from "../words/numbers";
import { say } from "../words/say";

/** A query takes more tokens in the last period than in the first. */
export const longPrompt: Rule = {
  id: "long-prompt",
  category: "models",
  severity: "warning",
  needs: [{ byPeriod: "tokens" }, { byPeriod: "queries" }],
  settings: ["promptGrowth"],
  title: "Growing prompts",
  why:
    "A model is paid by the token, so every instruction repeated and every document sent along is paid for again with each query. " +
    "No single query shows it, and the bill grows faster than use.",
  remedy:
    "Take repeated instructions out of the prompts, send only the passages that a question needs, and reuse answers to similar questions.",
  source: "B:47, 54-55; ours",
  check(subject) {
    const { known, costly } = subject.measures.of(longerPrompts);
    if (known === 0) {
      return {
        outcome: "not applicable",
        reason: say("No line states both its tokens and its queries for at least two periods."),
      };
    }
    return toldApart(costly, (items) => found(subject, items));
  },
};

function found({ budget, money }: Subject, longer: readonly [CostlyItem, ...CostlyItem[]]): Found {
  const { lineOf, periods } = budget.timeline!;
  const exposure = longer.reduce((sum, each) => sum + each.exposure, 0);
  const isOne = longer.length === 1;
  const { first, last, growth } = promptLengthOf(budget.timeline!, longer[0].item)!;
  const values = {
    lines: sampled(longer, ({ item }) => budget.names[lineOf[item]!]!),
    money: money(exposure),
  };
  const change = {
    tokens: tokens(last.tokens),
    period: periodName(periods[last.period]!),
    before: tokens(first.tokens),
    start: periodName(periods[first.period]!),
    growth: percent(growth),
  };
  const what = isOne
    ? say(
        exposure > 0
          ? "A query of {lines} takes {tokens} in {period} and took {before} in {start}, {growth} more: " +
              "the longer prompts cost {money}."
          : "A query of {lines} takes {tokens} in {period} and took {before} in {start}, {growth} more.",
        { ...values, ...change }
      )
    : say(
        exposure > 0
          ? "Queries of {lines} take more and more tokens: the longer prompts cost {money}."
          : "Queries of {lines} take more and more tokens.",
        values
      );
  const lines = linesOfItems(
    budget.timeline!,
    longer.map(({ item }) => item)
  );
  return { what, places: [{ column: "tokens", lines }], exposure };
}

function tokens(count: number): string {
  return say("{number} tokens", {
    number: numberText(count, { maximumSignificantDigits: 3 }),
  });
}
