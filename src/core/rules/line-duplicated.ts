import { duplicatedLines } from "../measures/ledger/duplicated-lines";
import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

/** A line stands in the table twice, with the same name, amount and attributes. */
export const lineDuplicated: Rule = {
  id: "line-duplicated",
  category: "data",
  severity: "warning",
  needs: ["money"],
  title: "Duplicated line",
  why:
    "A line that was pasted twice is paid once and budgeted twice. " +
    "It makes its group look larger, and the money is missing elsewhere.",
  remedy:
    "Delete the repeated lines, or tell them apart by what differs: vendor, team, use case or contract.",
  source: "ours",
  check({ budget, measures, money }) {
    const { compared, sets, repeated } = measures.of(duplicatedLines);
    if (compared === 0) {
      return {
        outcome: "not applicable",
        reason: say(
          "No two lines can be compared: they have no names, or each is one period of an item."
        ),
      };
    }
    if (sets.length === 0) return [];
    const names = sets.map((set) => budget.names[set[0]!]!);
    const extra = sets.reduce((sum, set) => sum + set.length - 1, 0);
    return [
      {
        what: say(
          "{count, plural, one {# line repeats} other {# lines repeat}} another one in name, amount and every attribute, {money} in all: {lines}.",
          { count: extra, money: money(repeated), lines: sampled(names) }
        ),
        places: [{ column: "name", lines: sets.flat().sort((one, other) => one - other) }],
        exposure: repeated,
      },
    ];
  },
};
