import { isOwnSheet } from "../own-names";
import { plainRanges, type Region } from "./plain-ranges";
import type { SheetSurvey, Survey, TableSurvey } from "../survey";

/** A place with a header row, and the sheet it stands on. */
export interface FoundRegion {
  readonly region: Region;
  readonly sheet: SheetSurvey;
}

/**
 * Excel tables and plain ranges with a header row, sheet by sheet; none on sheets that this product writes, and none in a
 * PivotTable, whose figures are sums of lines that stand elsewhere.
 */
export function regionsOf(survey: Survey): FoundRegion[] {
  const sheets = survey.sheets.filter((sheet) => !isOwnSheet(sheet.name));
  return sheets.flatMap((sheet) => {
    const tables = survey.tables.filter((table) => table.sheet === sheet.name);
    const ranges = plainRanges(
      sheet,
      [...tables, ...(survey.pivots ?? [])].map(({ area }) => area)
    );
    return [...tables.flatMap(regionOfTable), ...ranges].map((region) => ({ region, sheet }));
  });
}

function regionOfTable(table: TableSurvey): Region[] {
  if (!table.hasHeader || table.area.bottom === table.area.top) return [];
  const { name, area, headers, sample, formats } = table;
  return [{ name, kind: "table", area, headers, sample, formats }];
}
