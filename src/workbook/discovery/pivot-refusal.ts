import { localAddress } from "../address";
import type { PivotSurvey } from "../survey";

/** Why a PivotTable is no budget. */
export function pivotRefusal({ name, area }: PivotSurvey): string {
  return `“${name}” on sheet “${area.sheet}”, ${localAddress(area)}, is a PivotTable: its figures change when it is refreshed. Review the table it reads from.`;
}
