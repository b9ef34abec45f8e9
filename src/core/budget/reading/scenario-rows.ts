import { columnsOf } from "../mapping";
import { textAt, type ReadTable } from "./read-table";
import { scenarioNamed, type Scenario } from "./scenario-cell";

/** The scenario that each row of a table names; null where no column does, or no row is called a budget. */
export function scenarioReader({
  cells,
  mapping,
}: Pick<ReadTable, "cells" | "mapping">): ((row: number) => Scenario | null) | null {
  const [column] = columnsOf(mapping, "scenario");
  if (column === undefined) return null;
  const known = new Map<string, Scenario | null>();
  const scenarioAt = (row: number): Scenario | null => {
    const text = textAt(cells, column, row);
    let scenario = known.get(text);
    if (scenario === undefined) known.set(text, (scenario = scenarioNamed(text)));
    return scenario;
  };
  for (let row = 0; row < cells.rows; row++) if (scenarioAt(row) === "budget") return scenarioAt;
  return null;
}
