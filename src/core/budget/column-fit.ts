import { DATE_COLUMNS, MONEY_COLUMNS, NUMBER_COLUMNS } from "./column";
import {
  isMostlyDates,
  isMostlyMeasures,
  isMostlyNumbers,
  isMostlyPeriods,
} from "./column-content";
import type { Role } from "./role";
import type { TableLook } from "./table-look";

/** Whether what stands in the column's first cells can be what the role holds. */
export function fits(role: Role, { headers, sample, formats }: TableLook, column: number): boolean {
  if (MONEY.has(role)) return isMostlyNumbers(sample, column);
  if (NUMBERS.has(role)) return isMostlyMeasures(sample, column);
  if (DATES.has(role)) return isMostlyDates(sample, column, formats[column] ?? "");
  if (role === "period")
    return isMostlyPeriods(sample, column, headers[column] ?? "", formats[column] ?? "");
  return !NEVER_NUMBERS.has(role) || !isFilledWithNumbers(sample, column);
}

const MONEY: ReadonlySet<Role> = new Set<Role>(["minimum", "maximum", ...MONEY_COLUMNS]);
const NUMBERS: ReadonlySet<Role> = new Set<Role>(NUMBER_COLUMNS);
const DATES: ReadonlySet<Role> = new Set<Role>(DATE_COLUMNS);

/** Cost centres, tiers and projects may well be numbers; who owns a line is not. */
const NEVER_NUMBERS: ReadonlySet<Role> = new Set<Role>([
  "vendor",
  "owner",
  "stage",
  "killCriterion",
  "foundationLink",
  "valueBasis",
  "provisioning",
  "toolFunction",
]);

function isFilledWithNumbers(sample: TableLook["sample"], column: number): boolean {
  return sample.some((row) => (row[column] ?? "") !== "") && isMostlyNumbers(sample, column);
}
