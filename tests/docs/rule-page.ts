import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import type { Policy } from "../../src/core/policy/policy";
import type { CellValue } from "../../src/workbook/survey";

/** A markdown table as cells; the first row is its header. `line` counts from 1. */
export interface PageTable {
  readonly line: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The example of a rule's page. */
export interface Example {
  readonly budget: PageTable;
  readonly cases: PageTable | null;
  /** ISO date of the review. */
  readonly today: string;
  readonly policy: Policy;
  readonly earlier: { readonly today: string; readonly budget: PageTable } | null;
  /** What the rule says, in its order. */
  readonly findings: readonly { readonly line: number; readonly what: string }[];
}

/** A page whose example cannot be read; the message names page and line. */
export class PageMistake extends Error {
  constructor(page: string, line: number, problem: string) {
    super(`${page}:${line} ${problem}`);
    this.name = "PageMistake";
  }
}

/**
 * Reads the section "Example": paragraphs `Today: <date>`, `Policy: <JSON>`, `Last review on <date>:` with a table,
 * the table that is the budget, `Use cases:` with a table, and a blockquote for each finding.
 */
export function exampleOf(page: string, text: string): Example {
  const lines = text.split("\n");
  const start = lines.indexOf("## Example");
  if (start < 0) throw new PageMistake(page, 1, "has no section ## Example.");
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("## "));
  const end = length < 0 ? lines.length : start + 1 + length;
  const tables: { budget?: PageTable; cases?: PageTable; earlier?: PageTable } = {};
  let next: keyof typeof tables = "budget";
  let today = "2026-06-30";
  let last = "";
  let policy = DEFAULT_POLICY;
  for (let at = start + 1; at < end; at++) {
    const line = lines[at]!;
    const date = /^(Today|Last review on):? (\d{4}-\d{2}-\d{2}):?$/.exec(line);
    if (date?.[1] === "Today") today = date[2]!;
    else if (date) {
      last = date[2]!;
      next = "earlier";
    } else if (line.startsWith("Policy:")) policy = policyIn(page, at + 1, line);
    else if (line === "Use cases:") next = "cases";
    else if (line.startsWith("|")) {
      let height = 0;
      while (lines[at + height]?.startsWith("|")) height += 1;
      if (tables[next]) throw new PageMistake(page, at + 1, SECOND_TABLE);
      tables[next] = tableOf(lines.slice(at, at + height), at + 1);
      next = "budget";
      at += height - 1;
    }
  }
  const { budget, cases, earlier } = tables;
  if (!budget) throw new PageMistake(page, start + 1, "has no table that is the budget.");
  const findings = findingsIn(lines, start + 1, end);
  if (findings.length === 0) {
    throw new PageMistake(
      page,
      start + 1,
      "quotes no finding: write it behind “> ”, word for word."
    );
  }
  return {
    budget,
    cases: cases ?? null,
    today,
    policy,
    earlier: earlier ? { today: last, budget: earlier } : null,
    findings,
  };
}

const SECOND_TABLE =
  "is a second table without its paragraph: “Use cases:” or “Last review on 2026-01-15:” stands before it.";

function policyIn(page: string, line: number, text: string): Policy {
  const json = text.slice("Policy:".length).trim().replace(/^`|`$/g, "");
  let wished: Partial<Policy>;
  try {
    wished = JSON.parse(json) as Partial<Policy>;
  } catch (error) {
    throw new PageMistake(page, line, `has a policy that is no JSON: ${(error as Error).message}.`);
  }
  const strange = Object.keys(wished).filter((key) => !(key in DEFAULT_POLICY));
  if (strange.length > 0) {
    throw new PageMistake(page, line, `sets ${strange.join(", ")}, which no policy has.`);
  }
  return { ...DEFAULT_POLICY, ...wished };
}

function tableOf(rows: readonly string[], line: number): PageTable {
  const [header = "", , ...body] = rows;
  const cells = body.map((row) => cellsOf(row).map(cellValue));
  return { line, cells: [cellsOf(header), ...cells] };
}

function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\||\|$/g, "");
  return inner.split(/(?<!\\)\|/).map((cell) => unescaped(cell.trim().replace(/^`(.*)`$/, "$1")));
}

/** What Excel makes of the text when a person types it. */
function cellValue(text: string): CellValue {
  if (/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ""));
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(text);
  if (percent) return Number((Number(percent[1]) / 100).toFixed(6));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return Date.parse(`${text}T00:00:00Z`) / 86_400_000 + EXCEL_DAY_OF_1970;
  }
  return text;
}

const EXCEL_DAY_OF_1970 = 25_569;

/** Each paragraph of a blockquote is one finding. */
function findingsIn(lines: readonly string[], from: number, end: number): Example["findings"] {
  const found: { line: number; what: string }[] = [];
  let isOpen = false;
  for (let at = from; at < end; at++) {
    const text = /^>(.*)$/.exec(lines[at]!)?.[1]?.trim() ?? "";
    const last = found[found.length - 1];
    if (text === "") isOpen = false;
    else if (isOpen && last) last.what += ` ${unescaped(text)}`;
    else {
      found.push({ line: at + 1, what: unescaped(text) });
      isOpen = true;
    }
  }
  return found;
}

/** Prettier escapes what markdown would read as a mark. */
function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~$&])/g, "$1");
}
