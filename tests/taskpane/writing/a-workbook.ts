import { parseAddress, type Area } from "../../../src/workbook/address";
import type { CellContent, Edit } from "../../../src/workbook/edit";
import type { Host, HostFailure } from "../../../src/workbook/host";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../../workbook/a-survey";

type Cells = CellValue[][];

/** A workbook that takes edits, as far as the pane's own tests need one: values, formulas and sheets, no looks. */
export class AWorkbook implements Host {
  readonly sheets = new Map<string, Cells>();
  /** Formulas by address; the cell holds what they give. */
  readonly formulas = new Map<string, string>();
  readonly applied: (readonly Edit[])[] = [];
  selection: string;
  /** Thrown at the apply with this number, from 1, before any of it is done. */
  failing: { readonly at: number; readonly failure: HostFailure } | null = null;
  obstacle: Host["obstacles"] = async (areas) => areas.map(() => []);

  /** One Excel table that fills the sheet of its name. */
  constructor(
    readonly table: string,
    cells: readonly (readonly CellValue[])[]
  ) {
    this.selection = `${table}!A1`;
    this.sheets.set(
      table,
      cells.map((row) => [...row])
    );
  }

  survey = async (): Promise<Survey> =>
    aSurvey(
      [...this.sheets].map(([name, cells]) => aSheet(name, filled(cells))),
      [aTable(this.table, this.table, this.sheets.get(this.table)!)]
    );

  read: Host["read"] = async (areas) =>
    areas.map((area) => {
      const values = this.cellsOf(area);
      return { area, values, errors: values.map((row) => row.map(() => false)) };
    });

  contents: Host["contents"] = async (areas) =>
    areas.map((area) =>
      this.cellsOf(area).map((row, down) =>
        row.map((value, right): CellContent => {
          const formula = this.formulas.get(key(area.sheet, area.top + down, area.left + right));
          return formula === undefined ? value : { formula };
        })
      )
    );

  obstacles: Host["obstacles"] = (areas) => this.obstacle(areas);
  hiddenRows: Host["hiddenRows"] = async () => ({ areas: [], isComplete: true });
  filled: Host["filled"] = async (cells) => cells;
  comments: Host["comments"] = async () => [];
  select: Host["select"] = async () => {};
  selected: Host["selected"] = async () => parseAddress(this.selection);
  watchSelection: Host["watchSelection"] = async () => async () => {};
  watch: Host["watch"] = async () => async () => {};

  apply: Host["apply"] = async (edits) => {
    this.applied.push(edits);
    if (this.applied.length === this.failing?.at) throw this.failing.failure;
    for (const edit of edits) this.take(edit);
    return [];
  };

  cell(address: string): CellValue {
    return this.cellsOf(parseAddress(address))[0]![0]!;
  }

  type(address: string, value: CellValue): void {
    this.put(parseAddress(address), [[value]]);
  }

  private take(edit: Edit): void {
    switch (edit.kind) {
      case "write":
      case "replace":
        return this.put(edit.area, edit.values);
      case "restore":
        return this.put(edit.area, edit.contents);
      case "enter":
        this.put(edit.area, [[1]]);
        return this.put(edit.area, [[{ formula: edit.formula }]]);
      case "withdraw":
        return this.put(edit.area, [[edit.content]]);
      case "freeze":
        return this.put(edit.area, edit.values);
      case "thaw":
        return this.put(edit.area, [[{ formula: edit.formula }]]);
      case "clear":
        return this.put(
          edit.area,
          this.cellsOf(edit.area).map((row) => row.map(() => ""))
        );
      case "add-sheet":
        this.sheets.set(edit.name, []);
        return;
      case "remove-sheet":
        this.sheets.delete(edit.name);
        return;
      case "add-table-column":
        return this.put(
          edit.area,
          [edit.header, ...edit.values].map((value) => [value])
        );
      case "remove-table-column": {
        const rows = this.sheets.get(this.table)!;
        const at = rows[0]!.indexOf(edit.header);
        for (const row of rows) row.splice(at, 1);
      }
    }
  }

  private put(area: Area, contents: readonly (readonly CellContent[])[]): void {
    const cells = this.sheets.get(area.sheet)!;
    contents.forEach((row, down) =>
      row.forEach((content, right) => {
        const [top, left] = [area.top + down, area.left + right];
        while (cells.length <= top) cells.push([]);
        while (cells[top]!.length <= left) cells[top]!.push("");
        const at = key(area.sheet, top, left);
        if (typeof content === "object") this.formulas.set(at, content.formula);
        else {
          this.formulas.delete(at);
          cells[top]![left] = content;
        }
      })
    );
  }

  private cellsOf({ sheet, top, left, bottom, right }: Area): Cells {
    const cells = this.sheets.get(sheet)!;
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from(
        { length: right - left + 1 },
        (_, across) => cells[top + down]?.[left + across] ?? ""
      )
    );
  }
}

/** Without the blank cells at its end, as Excel's used range. */
function filled(cells: Cells): Cells {
  let height = cells.length;
  while (height > 0 && cells[height - 1]!.every((value) => value === "")) height -= 1;
  return cells.slice(0, height);
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}
