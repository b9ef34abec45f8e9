import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { read, utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { ERROR, type Value } from "./formula";
import type { Calculation } from "./univer-sheet";

/** A calculation whose result fills so many rows and columns. */
export interface SizedCalculation extends Calculation {
  readonly height: number;
  readonly width: number;
}

/** The version of LibreOffice on this machine, null where there is none. */
export function libreOffice(): string | null {
  const { status, stdout } = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** What LibreOffice makes of each formula when it opens a workbook without stored results; one sheet for each. */
export function calculatedInLibreOffice(
  calculations: readonly SizedCalculation[]
): readonly (readonly (readonly Value[])[])[] {
  const folder = mkdtempSync(path.join(tmpdir(), "twins-"));
  try {
    const book = utils.book_new();
    calculations.forEach((each, at) => utils.book_append_sheet(book, sheetOf(each), `s${at}`));
    const file = path.join(folder, "twins.xlsx");
    writeFileSync(file, write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const out = path.join(folder, "out");
    const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, file];
    execFileSync("soffice", options, { stdio: "ignore", timeout: 120_000 });
    const { Sheets } = read(readFileSync(path.join(out, "twins.xlsx")));
    return calculations.map((each, at) => resultIn(Sheets[`s${at}`]!, each));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Column AD: to the right of all cells. */
const FORMULA = 29;

function sheetOf({ cells, formula, height, width }: SizedCalculation): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    cells.map((row) => row.map((value) => (value === "" ? null : value)))
  );
  const end = { r: height - 1, c: FORMULA + width - 1 };
  const range = utils.encode_range({ r: 0, c: FORMULA }, end);
  sheet[utils.encode_cell({ r: 0, c: FORMULA })] = {
    t: "n",
    f: formula.slice(1),
    F: range,
  } satisfies CellObject;
  const bottom = { r: Math.max(cells.length, height) - 1, c: end.c };
  return { ...sheet, "!ref": utils.encode_range({ r: 0, c: 0 }, bottom) };
}

function resultIn(sheet: WorkSheet, { height, width }: SizedCalculation): Value[][] {
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c): Value => {
      const cell = sheet[utils.encode_cell({ r, c: FORMULA + c })] as CellObject | undefined;
      if (cell?.t === "e") return ERROR + (cell.w ?? "");
      return (cell?.v ?? "") as Value;
    })
  );
}
