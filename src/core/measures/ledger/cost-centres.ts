import type { Budget } from "../../budget/budget";

/** Money by cost centre. Absolute amounts in minor units. */
export interface CostCentres {
  /** Centres that carry money, by the words of their first line. */
  readonly names: readonly string[];
  /** Money on lines that name none. */
  readonly unnamed: number;
  readonly total: number;
}

/** null without a column of cost centres. Capitals and spaces around a name do not make another centre. */
export function costCentres(budget: Budget): CostCentres | null {
  const cells = budget.text.costCentre;
  if (!cells) return null;
  const found = new Map<string, string>();
  let last: string | null = null;
  let unnamed = 0;
  let total = 0;
  for (let line = 0; line < budget.lines; line++) {
    const amount = Math.abs(budget.amounts[line]!);
    if (amount === 0) continue;
    total += amount;
    const cell = cells[line] ?? "";
    if (cell.trim() === "") unnamed += amount;
    else if (cell !== last) {
      last = cell;
      const key = cell.trim().toLowerCase();
      if (!found.has(key)) found.set(key, cell.trim());
    }
  }
  return { names: [...found.values()], unnamed, total };
}
