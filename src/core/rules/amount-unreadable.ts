import type { UnreadableAmount } from "../budget/budget";
import type { Found, Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { message, say } from "../words/say";

/** A cell that should hold money holds text, an error value or nothing. */
export const amountUnreadable: Rule = {
  id: "amount-unreadable",
  category: "data",
  severity: "serious",
  needs: ["lines"],
  title: "Unreadable amount",
  why:
    "These lines count as 0, so the total is too low and the shares are off by an amount nobody knows. " +
    "A sum in the sheet skips text in silence.",
  remedy: "Enter a number in each of these cells; enter 0 where no money is meant.",
  source: "ours",
  check({ budget }) {
    return REASONS.flatMap(({ reason, amounts, remedy }): Found[] => {
      const cells = budget.unreadable.filter((each) => each.reason === reason);
      if (cells.length === 0) return [];
      const lines = cells.map(({ line }) => line);
      return [
        {
          what: told(say(amounts, { count: cells.length }), cells, budget.names),
          places: [{ column: "amount", lines }],
          exposure: 0,
          ...(remedy === undefined ? {} : { remedy: say(remedy) }),
        },
      ];
    });
  },
};

const REASONS: readonly {
  reason: UnreadableAmount["reason"];
  amounts: string;
  remedy?: string;
}[] = [
  {
    reason: "error",
    amounts: message(
      "{count, plural, one {# amount is an error value} other {# amounts are error values}}"
    ),
    remedy: message("Repair the formula behind each of these cells, or replace it by a number."),
  },
  {
    reason: "text",
    amounts: message("{count, plural, one {# amount is text} other {# amounts are text}}"),
  },
  {
    reason: "blank",
    amounts: message("{count, plural, one {# amount is blank} other {# amounts are blank}}"),
  },
];

function told(
  amounts: string,
  cells: readonly UnreadableAmount[],
  names: readonly string[]
): string {
  const lines = sampled(cells, ({ line }) => names[line]!);
  const shown = [...new Set(cells.map((cell) => cell.shown).filter((text) => text !== ""))];
  return say(
    shown.length === 0
      ? "{amounts}: {lines}; the money at stake is not known."
      : "{amounts} ({shown}): {lines}; the money at stake is not known.",
    { amounts, lines, shown: sampled(shown) }
  );
}
