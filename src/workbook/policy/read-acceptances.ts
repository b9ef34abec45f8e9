import { dayInCell } from "../../core/budget/reading/date-cell";
import type { Acceptance } from "../../core/policy/acceptance";
import { say } from "../../core/words/say";
import type { CellValue, Culture } from "../survey";
import { FIRST_ACCEPTANCE_COLUMN } from "./policy-rows";
import { ruleNamed } from "./read-settings";
import type { Complain } from "./setting-cells";

/** A row without a rule, or without a reason and a name, accepts nothing; a row that names no known rule is kept as it is. */
export function acceptancesIn(
  values: readonly (readonly CellValue[])[],
  culture: Culture,
  complain: Complain
): Acceptance[] {
  return values.slice(1).flatMap((cells, at): Acceptance[] => {
    const row = at + 1;
    const own = [0, 1, 2, 3, 4].map((place) => cells[FIRST_ACCEPTANCE_COLUMN + place] ?? "");
    const [rule = "", line = "", reason = "", who = ""] = own.map((cell) => String(cell).trim());
    const end = own[4]!;
    const place = (column: number): number => FIRST_ACCEPTANCE_COLUMN + column;
    if (own.every((cell) => String(cell).trim() === "")) return [];
    if (rule === "") {
      complain(row, place(0), (cell) =>
        say("{cell} is no rule, so the row accepts nothing. Name the rule or clear the row.", {
          cell,
        })
      );
      return [];
    }
    if (reason === "" || who === "") {
      complain(row, place(reason === "" ? 2 : 3), (cell) =>
        say(
          reason === ""
            ? "{cell} must say why; until then the row accepts nothing."
            : "{cell} must say who accepts it; until then the row accepts nothing.",
          { cell }
        )
      );
      return [];
    }
    const until = String(end).trim() === "" ? null : dayInCell(end, false, culture);
    if (Number.isNaN(until)) {
      complain(row, place(4), (cell) =>
        say("{cell} is no date. Write it as 2026-03-31; until then the row accepts nothing.", {
          cell,
        })
      );
      return [];
    }
    return [{ rule: ruleNamed(rule) ?? rule, line: line === "" ? null : line, reason, who, until }];
  });
}
