import { costTypesOf } from "../category-types";
import { linesWhere } from "../lines-where";
import type { Measure } from "../measures";
import { markedCostTypes } from "../unfunded";

/** Infrastructure lines with money whose name or notes speak of moving data, though they are budgeted as something else. */
export const hiddenTransfer: Measure<readonly number[]> = (budget) =>
  linesWhere(budget, ELSEWHERE).filter(
    (line) =>
      budget.amounts[line]! > 0 &&
      (TRANSFER.test(budget.names[line]!) || TRANSFER.test(budget.text.notes?.[line] ?? ""))
  );

const ELSEWHERE = markedCostTypes(
  ...costTypesOf("infrastructure").filter((id) => id !== "data-transfer")
);

const TRANSFER =
  /\b(?:egress|ingress|data[- ]?transfers?|data movement|cross[- ]?(?:region|zone|cloud)|inter[- ]?(?:region|zone|az)|bandwidth|outbound|daten(?:transfer|[üu]bertragung|ausgang)|transferts? de donn[ée]es|bande passante|transferencias? de datos|ancho de banda)\b/i;
