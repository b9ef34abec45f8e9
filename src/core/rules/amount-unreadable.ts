import type { UnreadableAmount } from "../budget/budget";
import type { Found, Rule } from "../review/rule";
import { counted, sampled } from "../review/wording";

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
    return REASONS.flatMap(({ reason, one, many, remedy }): Found[] => {
      const cells = budget.unreadable.filter((each) => each.reason === reason);
      if (cells.length === 0) return [];
      const lines = cells.map(({ line }) => line);
      return [
        {
          what: `${counted(cells.length, "amount")} ${cells.length === 1 ? one : many}${evidence(cells, budget.names)}; the money at stake is not known.`,
          places: [{ column: "amount", lines }],
          exposure: 0,
          ...(remedy === undefined ? {} : { remedy }),
        },
      ];
    });
  },
};

const REASONS: readonly {
  reason: UnreadableAmount["reason"];
  one: string;
  many: string;
  remedy?: string;
}[] = [
  {
    reason: "error",
    one: "is an error value",
    many: "are error values",
    remedy: "Repair the formula behind each of these cells, or replace it by a number.",
  },
  { reason: "text", one: "is text", many: "are text" },
  { reason: "blank", one: "is blank", many: "are blank" },
];

function evidence(cells: readonly UnreadableAmount[], names: readonly string[]): string {
  const lines = sampled(cells, ({ line }) => names[line]!);
  const shown = [...new Set(cells.map((cell) => cell.shown).filter((text) => text !== ""))];
  return shown.length === 0 ? `: ${lines}` : ` (${sampled(shown)}): ${lines}`;
}
