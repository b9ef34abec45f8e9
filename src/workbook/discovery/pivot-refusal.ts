import { say } from "../../core/words/say";
import { localAddress } from "../address";
import type { PivotSurvey } from "../survey";

/** Why a PivotTable is no budget. */
export function pivotRefusal({ name, area }: PivotSurvey): string {
  return say(
    "“{name}” on sheet “{sheet}”, {cells}, is a PivotTable: its figures change when it is refreshed. Review the table it reads from.",
    { name, sheet: area.sheet, cells: localAddress(area) }
  );
}
