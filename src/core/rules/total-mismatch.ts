import type { Budget, StatedTotal } from "../budget/budget";
import type { Found, Rule, Subject } from "../review/rule";
import { quoted, sampled } from "../review/wording";
import { say } from "../words/say";

/** A total that the table states is not the sum of its lines. */
export const totalMismatch: Rule = {
  id: "total-mismatch",
  category: "data",
  severity: "serious",
  needs: ["lines"],
  title: "Total other than the sum",
  why:
    "Somebody has approved the total and somebody else spends by the lines. Where the two differ, " +
    "a line is missing, hidden or counted twice, or the total was typed in and has not followed.",
  remedy:
    "Replace the total by a sum over its lines, then look for the line that explains what is left.",
  source: "ours",
  check(subject) {
    const { budget } = subject;
    const readable = budget.totals.filter(({ stated, sum }) => Number.isFinite(stated - sum));
    if (readable.length === 0) {
      return {
        outcome: "not applicable",
        reason: say("The table states no total that can be read."),
      };
    }
    const wrong = readable.filter((total) => gapOf(total) > tolerance(budget, total));
    const rows = wrong.filter(({ at }) => "row" in at);
    const lines = wrong.filter(({ at }) => "line" in at);
    const found = lines.length > 0 ? [ofLines(subject, lines)] : [];
    if (rows.length === 0) return found;
    if (budget.unreadable.length === 0)
      return [...rows.map((row) => ofRow(subject, row)), ...found];
    if (found.length > 0) return found;
    return {
      outcome: "needs review",
      reason: say(
        "The total of {rows} is not the sum, but {count, plural, one {# amount} other {# amounts}} in the table cannot be read.",
        { rows: sampled(rows, ({ label }) => label), count: budget.unreadable.length }
      ),
    };
  },
};

function ofRow({ money }: Subject, total: StatedTotal): Found {
  const { at, label, stated, sum } = total;
  return {
    what: say(
      stated > sum
        ? "The row {row} states {stated}, but its lines sum to {sum}: {gap} more than they hold."
        : "The row {row} states {stated}, but its lines sum to {sum}: {gap} less than they hold.",
      { row: quoted(label), stated: money(stated), sum: money(sum), gap: money(gapOf(total)) }
    ),
    places: [{ column: "amount", totals: "row" in at ? [at.row] : [] }],
    exposure: gapOf(total),
  };
}

/** A total column that is off is off on many lines for one reason, so it is told once. */
function ofLines({ budget, money }: Subject, totals: readonly StatedTotal[]): Found {
  const lines = totals.flatMap(({ at }) => ("line" in at ? [at.line] : []));
  const gap = totals.reduce((sum, total) => sum + gapOf(total), 0);
  const values = {
    count: lines.length,
    totals: sampled([...new Set(totals.map(({ label }) => label))]),
    gap: money(gap),
    lines: sampled(lines, (line) => budget.names[line]!),
  };
  return {
    what: say(
      "On {count, plural, one {# line} other {# lines}} the total {totals} is not the sum of the periods, {gap} apart in all: {lines}.",
      values
    ),
    places: [{ column: "amount", lines }],
    exposure: gap,
  };
}

function gapOf({ stated, sum }: StatedTotal): number {
  return Math.abs(stated - sum);
}

/** Each amount that was summed may have been rounded by half a minor unit. */
function tolerance({ lines, timeline }: Budget, { at, lines: own = lines }: StatedTotal): number {
  return ("row" in at ? own : (timeline?.periods.length ?? 12)) / 2;
}
