import type { Area } from "../address";
import type { CellLook, Edit } from "../edit";
import type { Judgement } from "../judgement/judgement";
import { reviewRows, type SheetRow } from "./review-rows";

/** Cells and looks of a new review sheet of this name. `today` as ISO date, or null for none. */
export function reviewSheet(judgement: Judgement, name: string, today: string | null): Edit[] {
  const rows = reviewRows(judgement, today);
  const [amount] = judgement.intake.mapping.columns.filter(({ role }) => role === "amount");
  const money = judgement.intake.candidate.formats[amount?.column ?? -1] ?? "#,##0.00";
  return [
    {
      kind: "write",
      area: areaOf(name, 0, rows.length - 1, 0, WIDTHS.length - 1),
      values: rows.map(({ cells }) => WIDTHS.map((_, column) => cells[column] ?? "")),
      reason: "Review sheet",
    },
    ...WIDTHS.map((characters, column): Edit => ({
      kind: "width",
      area: areaOf(name, 0, 0, column, column),
      characters,
    })),
    ...blocksOf(rows).flatMap(({ kind, top, bottom }) => looksOf(kind, top, bottom, name, money)),
  ];
}

/** In characters: kind, words, money, share, words, words, cells. */
const WIDTHS = [22, 52, 16, 12, 44, 44, 24] as const;

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
  const last = WIDTHS.length - 1;
  switch (kind) {
    case "title":
      return [look(0, last, { bold: true, fill: BRAND, color: "#FFFFFF" })];
    case "section":
      return [look(0, last, { bold: true, color: BRAND })];
    case "header":
      return [look(0, last, { bold: true, fill: "#E3ECEF" })];
    case "share":
      return [look(2, 2, { numberFormat: money }), look(3, 3, { numberFormat: "0.0%" })];
    case "record":
      return [look(0, last, { wrap: true, vertical: "top" }), look(2, 2, { numberFormat: money })];
    case "plain":
      return [];
  }
}

function areaOf(sheet: string, top: number, bottom: number, left: number, right: number): Area {
  return { sheet, top, bottom, left, right };
}
