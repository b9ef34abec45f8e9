import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

/** Amounts below zero in a table of costs. */
export const amountNegative: Rule = {
  id: "amount-negative",
  category: "data",
  severity: "warning",
  needs: ["lines"],
  title: "Negative amount",
  why:
    "A negative line takes money out of its group, so that the group looks cheaper and every other share larger. " +
    "It may be a credit, a correction or a sign that was typed by mistake; the sheet does not tell.",
  remedy:
    "Check the sign of each of these lines; set a credit off against the line that it belongs to.",
  source: "ours",
  check({ budget, money }) {
    if (budget.unreadable.length === budget.lines) {
      return { outcome: "not applicable", reason: say("No amount can be read.") };
    }
    const lines: number[] = [];
    let credit = 0;
    for (let line = 0; line < budget.lines; line++) {
      if (budget.amounts[line]! >= 0) continue;
      lines.push(line);
      credit -= budget.amounts[line]!;
    }
    if (lines.length === 0) return [];
    return [
      {
        what: say(
          "{count, plural, one {# amount is} other {# amounts are}} below zero and " +
            "{count, plural, one {takes} other {take}} {money} off the total: {lines}.",
          {
            count: lines.length,
            money: money(credit),
            lines: sampled(lines, (line) => budget.names[line]!),
          }
        ),
        places: [{ column: "amount", lines }],
        exposure: credit,
      },
    ];
  },
};
