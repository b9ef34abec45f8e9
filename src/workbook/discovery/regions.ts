import type { Area } from "../address";
import { isOwnSheet } from "../own-names";
import { identityOf } from "./identity";
import { plainRanges, type Region } from "./plain-ranges";
import { withRowAbove } from "./row-above-table";
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
    const notPlain = [...tables, ...(survey.pivots ?? [])].map(({ area }) => area);
    const ranges = plainRanges(sheet, notPlain);
    const ofTables = tables.flatMap((table) =>
      regionOfTable(
        table,
        sheet,
        notPlain.filter((area) => area !== table.area)
      )
    );
    return [...ofTables, ...withRivals(ranges)].map((region) => ({ region, sheet }));
  });
}

function withRivals(ranges: readonly Region[]): readonly Region[] {
  const identities = ranges.map(identityOf);
  return ranges.map((range, at) => {
    const rivals = identities.filter((each) => each !== identities[at]);
    return rivals.length > 0 ? { ...range, rivals } : range;
  });
}

function regionOfTable(table: TableSurvey, sheet: SheetSurvey, others: readonly Area[]): Region[] {
  if (!table.hasHeader || table.area.bottom === table.area.top) return [];
  const { name, area, headers, sample, formats } = table;
  const above = withRowAbove(table, sheet, others);
  return [{ name, kind: "table", area, headers, ...above, sample, formats }];
}
