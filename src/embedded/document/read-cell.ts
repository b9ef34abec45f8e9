import type { CellValue } from "../../workbook/survey";
import type { Rect } from "../host/book";
import { rectOf } from "./cell-reference";
import type { DocumentCell } from "./document";
import { shiftFormula } from "./shared-formula";
import { decodeText, type Attributes } from "./xml";

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads one `c` element at a time; keeps what later cells of the sheet need. */
export class CellReader {
  readonly arrays: Rect[] = [];
  private readonly masters = new Map<string, Master>();
  private type = "n";
  private style = 0;
  private row = 0;
  private column = 0;
  private formulaAttributes: Attributes | null = null;
  private formula = "";
  private stored = "";
  private reading: "formula" | "stored" | null = null;
  private phonetic = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly date1904: boolean
  ) {}

  start({ t, s }: Attributes, row: number, column: number): void {
    this.type = t ?? "n";
    this.style = s ? Number(s) : 0;
    this.row = row;
    this.column = column;
    this.formulaAttributes = null;
    this.formula = "";
    this.stored = "";
  }

  open(name: string, attributes: Attributes): void {
    if (name === "f") {
      this.formulaAttributes = attributes;
      this.reading = "formula";
    } else if (name === "v") this.reading = "stored";
    else if (name === "rPh") this.phonetic = true;
    else if (name === "t" && !this.phonetic) this.reading = "stored";
  }

  text(piece: string): void {
    if (this.reading === "formula") this.formula += piece;
    else if (this.reading === "stored") this.stored += piece;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    else if (name === "f" || name === "v" || name === "t") this.reading = null;
  }

  end(): DocumentCell {
    return { value: this.value(), formula: this.formulaText(), style: this.style };
  }

  private value(): CellValue {
    const { stored, type } = this;
    if (type === "s") return stored === "" ? "" : (this.strings[Number(stored)] ?? "");
    if (type === "str" || type === "inlineStr") return decodeText(stored);
    if (type === "e" || stored === "") return stored;
    if (type === "b") return stored.trim() === "1" || stored.trim() === "true";
    if (type === "d") return dayNumber(stored, this.date1904);
    const number = Number(stored);
    return Number.isNaN(number) ? stored : number;
  }

  private formulaText(): string | null {
    const { formulaAttributes: attributes, row, column } = this;
    if (!attributes) return null;
    const { t, si, ref } = attributes;
    let text = this.formula.trim();
    if (t === "array" || t === "dataTable") {
      const rect = rectOf(ref);
      if (rect) this.arrays.push(rect);
    } else if (t === "shared" && si !== undefined) {
      const master = this.masters.get(si);
      if (text) this.masters.set(si, { formula: text, row, column });
      else if (master)
        text = shiftFormula(master.formula, row - master.row, column - master.column);
    }
    return text ? `=${asShown(text)}` : null;
  }
}

/**
 * Functions younger than the file format carry prefixes in the file that Excel does not show ([MS-XLSX] 2.2.2); functions of
 * an add-in are written with "_xldudf_" and underscores for dots.
 */
export function asShown(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula
    .replace(/_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\./g, "")
    .replace(/_xldudf_AIBUDGET_(?=\w+\()/gi, "AIBUDGET.");
}

/** The other way for what a planner types: our own functions, and Excel's that came after 2007. */
export function asStored(formula: string): string {
  return formula.replace(FUNCTION_OR_TEXT, (piece, name: string | undefined) => {
    if (name === undefined) return piece;
    const upper = name.toUpperCase();
    if (upper.startsWith("AIBUDGET.")) return `_xldudf_${upper.replace(/\./g, "_")}`;
    if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
    return LATER_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : piece;
  });
}

const FUNCTION_OR_TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Za-z][\w.]*)(?=\()/g;
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);
const LATER_FUNCTIONS = new Set(
  (
    "XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS IFNA DAYS XOR VSTACK HSTACK " +
    "TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS WRAPCOLS EXPAND TEXTBEFORE TEXTAFTER TEXTSPLIT ARRAYTOTEXT"
  ).split(" ")
);

/** ISO 8601 date to a day number of the workbook. */
function dayNumber(iso: string, date1904: boolean): CellValue {
  const time = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes("T") ? "Z" : ""}`
  );
  return Number.isNaN(time) ? iso : time / 86_400_000 + (date1904 ? 24_107 : 25_569);
}
