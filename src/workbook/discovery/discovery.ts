import { roleOfHeader } from "../../core/budget/headers";
import { columnsOf, proposeMapping, type Mapping } from "../../core/budget/mapping";
import { costTypeNamed, proposeCostType } from "../../core/costs/dictionary";
import { percent } from "../../core/measures/percent";
import { say } from "../../core/words/say";
import { columnLetters } from "../address";
import type { Candidate } from "./candidate";
import { withoutCaseLists } from "./case-tables";
import type { Region } from "./plain-ranges";
import { regionsOf } from "./regions";
import type { CellValue, SheetSurvey, Survey } from "../survey";
import { titleAbove } from "../intake/title";

/**
 * Places in the workbook that may be a budget, most likely first: Excel tables and plain ranges with a header row. A
 * place without a column of words and a column of money is none, nor is any sheet that this product writes.
 */
export function discover(survey: Survey): Candidate[] {
  const candidates = regionsOf(survey).flatMap(({ region, sheet }) => judged(region, sheet));
  return withoutCaseLists(candidates).sort((a, b) => b.confidence - a.confidence);
}

function judged(region: Region, sheet: SheetSurvey): Candidate[] {
  const mapping = proposeMapping(region);
  const [name] = columnsOf(mapping, "name");
  const amounts = columnsOf(mapping, "amount");
  if (name === undefined || amounts.length === 0) return [];
  const promise = roleOfHeader(region.headers[amounts[0]!] ?? "");
  if (promise?.role === "value") return [];
  const title = `${region.name} ${sheet.name} ${titleAbove(region, sheet)}`;
  const signs = signsOf(region, mapping, name, title);
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const hidden = sheet.visibility === "visible" ? 0 : 0.25;
  const because = signs.flatMap((sign) => (sign.weight > 0 ? [sign.says] : []));
  return [
    {
      ...region,
      visibility: sheet.visibility,
      confidence: Math.max(0.05, Math.min(0.99, weight - hidden)),
      because: hidden > 0 ? [...because, standsOn(sheet)] : because,
    },
  ];
}

function standsOn({ visibility }: SheetSurvey): string {
  return say(
    visibility === "very hidden" ? "stands on a very hidden sheet" : "stands on a hidden sheet"
  );
}

interface Sign {
  readonly weight: number;
  readonly says: string;
}

function signsOf(region: Region, mapping: Mapping, name: number, title: string): Sign[] {
  const header = (column: number): string =>
    region.headers[column] ||
    say("column {letters}", { letters: columnLetters(region.area.left + column) });
  const amounts = columnsOf(mapping, "amount");
  const types = [...columnsOf(mapping, "costType"), ...columnsOf(mapping, "category")];
  const costType = types.find((column) => column !== name);
  const others = mapping.columns.filter(({ role }) => SPEAKS_OF_BUDGET.has(role)).length;
  const known = knownLines(region, mapping, name);
  const roleOf = (column: number) => roleOfHeader(region.headers[column] ?? "")?.role;
  const isPromised = amounts.every((column) => roleOf(column) === "amount");
  const callsItself = [title, ...amounts.map((column) => region.headers[column])].join(" ");
  return [
    { weight: region.kind === "table" ? 0.15 : 0.05, says: describe(region) },
    {
      weight: roleOf(name) === "name" ? 0.2 : 0.1,
      says: say("has a column of names: {header}", { header: header(name) }),
    },
    {
      weight: isPromised ? 0.25 : 0.1,
      says: say("has an amount column: {headers}", { headers: amounts.map(header).join(" + ") }),
    },
    {
      weight: costType === undefined ? 0 : 0.2,
      says: say("has a cost-type column: {header}", {
        header: costType === undefined ? "" : header(costType),
      }),
    },
    {
      weight: Math.min(0.1, others * 0.03),
      says: say("has columns such as vendor, owner or use case"),
    },
    // A list of cost types with one amount each sums up a budget that stands elsewhere.
    { weight: types.includes(name) ? -0.4 : 0, says: "" },
    { weight: BUDGET_WORDS.test(callsItself) ? 0.15 : 0, says: say("is called a budget") },
    { weight: AI_WORDS.test(title) ? 0.15 : 0, says: say("speaks of AI in its title") },
    known === 0
      ? { weight: -0.15, says: "" }
      : {
          weight: known < 0.3 ? 0.05 : 0.15,
          says: say("has lines of known AI costs: {share}", { share: percent(known) }),
        },
  ];
}

const SPEAKS_OF_BUDGET: ReadonlySet<string> = new Set([
  "vendor",
  "owner",
  "case",
  "costCentre",
  "locked",
]);
const BUDGET_WORDS = /budget|\bplan\b|forecast|spend|kosten|presupuesto/i;
const AI_WORDS = /\b(?:AI|A\.I\.|KI|IA|ML|LLMs?|GenAI|GPT)\b|artificial intell|machine learning/;

/** Fraction of the first lines whose cost type is stated or that the dictionary knows. */
function knownLines(region: Region, mapping: Mapping, name: number): number {
  const [costType] = columnsOf(mapping, "costType");
  const [vendor] = columnsOf(mapping, "vendor");
  const text = (row: readonly CellValue[], column: number | undefined): string =>
    column === undefined ? "" : String(row[column] ?? "");
  const known = region.sample.filter(
    (row) =>
      costTypeNamed(text(row, costType)) !== null ||
      proposeCostType({ name: text(row, name), vendor: text(row, vendor) }) !== null
  );
  return region.sample.length === 0 ? 0 : known.length / region.sample.length;
}

function describe(region: Region): string {
  return region.kind === "table"
    ? say("is an Excel table: {table}", { table: region.name })
    : say("is a range with a header row");
}
