import type { Budget, StatedTotal } from "../budget/budget";
import type { Found, Rule, Subject } from "../review/rule";
import { counted, sampled } from "../review/wording";

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
      return { outcome: "not applicable", reason: "The table states no total that can be read." };
    }
    const wrong = readable.filter((total) => gapOf(total) > tolerance(budget, total));
    const rows = wrong.filter(({ at }) => "row" in at);
    const lines = wrong.filter(({ at }) => "line" in at);
    const found = lines.length > 0 ? [ofLines(subject, lines)] : [];
    if (rows.length === 0) return found;
    if (budget.unreadable.length === 0)
      return [...rows.map((row) => ofRow(subject, row)), ...found];
    if (found.length > 0) return found;
    const count = counted(budget.unreadable.length, "amount");
    return {
      outcome: "needs review",
      reason: `The total of ${sampled(rows, ({ label }) => label)} is not the sum, but ${count} in the table cannot be read.`,
    };
  },
};

function ofRow({ money }: Subject, total: StatedTotal): Found {
  const { at, label, stated, sum } = total;
  const side = stated > sum ? "more" : "less";
  return {
    what: `The row ${sampled([label])} states ${money(stated)}, but its lines sum to ${money(sum)}: ${money(gapOf(total))} ${side} than they hold.`,
    places: [{ column: "amount", totals: "row" in at ? [at.row] : [] }],
    exposure: gapOf(total),
  };
}

/** A total column that is off is off on many lines for one reason, so it is told once. */
function ofLines({ budget, money }: Subject, totals: readonly StatedTotal[]): Found {
  const lines = totals.flatMap(({ at }) => ("line" in at ? [at.line] : []));
  const gap = totals.reduce((sum, total) => sum + gapOf(total), 0);
  const labels = sampled([...new Set(totals.map(({ label }) => label))]);
  const names = sampled(lines, (line) => budget.names[line]!);
  return {
    what: `On ${counted(lines.length, "line")} the total ${labels} is not the sum of the periods, ${money(gap)} apart in all: ${names}.`,
    places: [{ column: "amount", lines }],
    exposure: gap,
  };
}

function gapOf({ stated, sum }: StatedTotal): number {
  return Math.abs(stated - sum);
}

/** Each amount that was summed may have been rounded by half a minor unit. */
function tolerance({ lines, timeline }: Budget, { at }: StatedTotal): number {
  return ("row" in at ? lines : (timeline?.periods.length ?? 12)) / 2;
}
