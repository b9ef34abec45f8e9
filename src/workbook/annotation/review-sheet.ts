import { columnsOf } from "../../core/budget/mapping";
import { say } from "../../core/words/say";
import type { Area } from "../address";
import type { CellLook, Edit } from "../edit";
import { segmentsOf } from "../intake/segments";
import type { Judgement } from "../judgement/judgement";
import { reviewRows } from "./review-rows";
import { CELLS, SHEET_COLUMNS, type SheetRow } from "./sheet-row";

/** Cells, looks, links and charts of a new review sheet of this name. `today` as ISO date, or null for none. */
export function reviewSheet(judgement: Judgement, name: string, today: string | null): Edit[] {
  const rows = reviewRows(judgement, today);
  const [{ table }] = segmentsOf(judgement.intake);
  const [amount] = columnsOf(table.mapping, "amount");
  const format = table.candidate.formats[amount ?? -1] ?? "General";
  const money = format === "General" ? "#,##0.00" : format;
  return [
    {
      kind: "write",
      area: areaOf(name, 0, rows.length - 1, 0, LAST),
      values: rows.map(({ cells }) => SHEET_COLUMNS.map((_, column) => cells[column] ?? "")),
      reason: say("Review sheet"),
    },
    ...SHEET_COLUMNS.map(({ characters }, column): Edit => ({
      kind: "width",
      area: areaOf(name, 0, 0, column, column),
      characters,
    })),
    ...blocksOf(rows).flatMap(({ kind, top, bottom }) => looksOf(kind, top, bottom, name, money)),
    ...linksIn(rows, name),
    ...chartsIn(rows, name),
  ];
}

const LAST = SHEET_COLUMNS.length - 1;

const BRAND = "#1F4E5F";

interface RowBlock {
  readonly kind: SheetRow["kind"];
  readonly top: number;
  bottom: number;
}

/** Neighbouring rows of one kind get their look together. */
function blocksOf(rows: readonly SheetRow[]): RowBlock[] {
  const blocks: RowBlock[] = [];
  rows.forEach(({ kind }, at) => {
    const open = blocks[blocks.length - 1];
    if (open?.kind === kind) open.bottom = at;
    else blocks.push({ kind, top: at, bottom: at });
  });
  return blocks;
}

const SHARE = "0.0%";

function looksOf(
  kind: SheetRow["kind"],
  top: number,
  bottom: number,
  sheet: string,
  money: string
): Edit[] {
  const look = (left: number, right: number, wanted: CellLook): Edit => ({
    kind: "look",
    area: areaOf(sheet, top, bottom, left, right),
    look: wanted,
  });
  switch (kind) {
    case "title":
      return [look(0, LAST, { bold: true, fill: BRAND, color: "#FFFFFF" })];
    case "section":
      return [look(0, LAST, { bold: true, color: BRAND })];
    case "header":
      return [look(0, LAST, { bold: true, fill: "#E3ECEF" })];
    case "share":
      return [look(0, 0, { numberFormat: money }), look(2, 5, { numberFormat: SHARE })];
    case "rest":
      return [look(0, 0, { numberFormat: money })];
    case "record":
      return [
        look(0, LAST, { wrap: true, vertical: "top" }),
        look(2, 2, { numberFormat: money }),
        look(3, 3, { numberFormat: SHARE }),
      ];
    case "setting":
      return [look(0, LAST, { wrap: true, vertical: "top" })];
    case "plain":
      return [];
  }
}

/** The cells of each finding lead to the first of them; runs of rows are one edit. */
function linksIn(rows: readonly SheetRow[], sheet: string): Edit[] {
  const runs: { readonly top: number; readonly targets: string[][] }[] = [];
  rows.forEach(({ link }, at) => {
    if (link === undefined) return;
    const open = runs[runs.length - 1];
    if (open && open.top + open.targets.length === at) open.targets.push([link]);
    else runs.push({ top: at, targets: [[link]] });
  });
  return runs.map(({ top, targets }) => ({
    kind: "links",
    area: areaOf(sheet, top, top + targets.length - 1, CELLS, CELLS),
    targets,
  }));
}

/** Group names stand in the second column, their figures right of it. */
const GROUPS = 1;
const CHART_ROWS = 13;

/** The blank wide columns right of the shares hold one chart each, from the first title on. */
function chartsIn(rows: readonly SheetRow[], sheet: string): Edit[] {
  const charted = rows.flatMap(({ chart }, at) => (chart ? [{ chart, at }] : []));
  const top = (charted[0]?.at ?? 0) - 1;
  return charted.map(({ chart: { title, figures }, at }, index) => {
    const column = LAST - 1 + index;
    return {
      kind: "add-chart",
      sheet,
      title,
      data: areaOf(sheet, at, at + 3, GROUPS, GROUPS + figures),
      at: areaOf(sheet, top, top + CHART_ROWS - 1, column, column),
    };
  });
}

function areaOf(sheet: string, top: number, bottom: number, left: number, right: number): Area {
  return { sheet, top, left, bottom, right };
}
