import { say } from "../../core/words/say";
import type { SheetFormulas } from "../functions/sheet-formulas";
import type { Formatting } from "./formatting";

/** "12 formulas, 2 of them show #NAME?". */
export function formulaCount(
  { formulas, broken }: Pick<SheetFormulas, "formulas" | "broken">,
  format: Formatting
): string {
  const all = say("{count, plural, one {{shown} formula} other {{shown} formulas}}", {
    count: formulas,
    shown: format.count(formulas),
  });
  if (broken === 0) return all;
  if (formulas === 1) return say("{formulas}, which shows #NAME?", { formulas: all });
  return say(
    "{formulas}, {broken, plural, one {{shown} of them shows} other {{shown} of them show}} #NAME?",
    { formulas: all, broken, shown: format.count(broken) }
  );
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
