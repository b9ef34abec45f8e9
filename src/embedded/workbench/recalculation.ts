import {
  FormulaDataModel,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { IFormulaDataItem } from "@univerjs/preset-sheets-core";
import { ICommandService } from "@univerjs/presets";
import type { Nullable } from "@univerjs/presets";
import type { Grid } from "./grid";

/** Calculates every cell again whose formula names the function, and what depends on it. */
export function recalculate(grid: Grid, functionName: string): void {
  const dirtyRanges = cellsWith(grid, functionName);
  if (dirtyRanges.length === 0) return;
  void grid.injector.get(ICommandService).executeCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      dirtyRanges,
      forceCalculation: false,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true }
  );
}

function cellsWith(grid: Grid, functionName: string) {
  const found = [];
  for (const [unitId, sheets] of Object.entries(
    grid.injector.get(FormulaDataModel).getFormulaData()
  )) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries<Nullable<IFormulaDataItem>>(cells ?? {})) {
          if (!cell?.f.toUpperCase().includes(functionName)) continue;
          const [r, c] = [Number(row), Number(column)];
          found.push({
            unitId,
            sheetId,
            range: { startRow: r, endRow: r, startColumn: c, endColumn: c },
          });
        }
      }
    }
  }
  return found;
}
