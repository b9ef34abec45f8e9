import type { SheetFormulas } from "../functions/sheet-formulas";
import type { Formatting } from "./formatting";

/** "12 formulas, 2 of them show #NAME?". */
export function formulaCount(
  { formulas, broken }: Pick<SheetFormulas, "formulas" | "broken">,
  format: Formatting
): string {
  const count = formulas === 1 ? "1 formula" : `${format.count(formulas)} formulas`;
  if (broken === 0) return count;
  if (formulas === 1) return `${count}, which shows #NAME?`;
  return `${count}, ${format.count(broken)} of them ${broken === 1 ? "shows" : "show"} #NAME?`;
}

/** Of all sheets together. */
export function formulaTotal(
  sheets: readonly SheetFormulas[]
): Pick<SheetFormulas, "formulas" | "broken"> {
  let [formulas, broken] = [0, 0];
  for (const each of sheets) {
    formulas += each.formulas;
    broken += each.broken;
  }
  return { formulas, broken };
}
