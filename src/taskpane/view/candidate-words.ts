import { say } from "../../core/words/say";
import { fullAddress, rowCount } from "../../workbook/address";
import type { Candidate } from "../../workbook/discovery/candidate";
import type { Formatting } from "./formatting";

/** "Table · Budget!A5:Q89 · 84 rows". */
export function candidateWords({ kind, area, visibility }: Candidate, format: Formatting): string {
  const rows = rowCount(area) - 1;
  return [
    kind === "table" ? say("Table") : say("Range"),
    fullAddress(area),
    say("{count, plural, one {{shown} row} other {{shown} rows}}", {
      count: rows,
      shown: format.count(rows),
    }),
    ...(visibility === "visible" ? [] : [say("on a hidden sheet")]),
  ].join(" · ");
}
