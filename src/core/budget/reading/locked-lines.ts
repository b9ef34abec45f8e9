import { columnsOf } from "../mapping";
import { textAt, type ReadTable } from "./read-table";

/** 1 for each of these rows that the column “Locked” marks; all 0 without the column. */
export function lockedLines(
  { cells, mapping }: Pick<ReadTable, "cells" | "mapping">,
  rows: Int32Array
): Uint8Array {
  const [column] = columnsOf(mapping, "locked");
  return Uint8Array.from(rows, (row) =>
    column !== undefined && LOCKED.test(textAt(cells, column, row)) ? 1 : 0
  );
}

const LOCKED =
  /^(?:yes|y|true|x|1|locked|lock|fixed|committed|signed|ja|wahr|gesperrt|oui|vrai|si|sí|✓|✔)$/i;
