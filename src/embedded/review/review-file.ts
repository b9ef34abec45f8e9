import type { Policy } from "../../core/policy/policy";
import { createOfficeHost } from "../../excel/office-host";
import { PlanRefused } from "../../workbook/annotation/annotation";
import { planReview } from "../../workbook/annotation/plan-review";
import type { Candidate } from "../../workbook/discovery/candidate";
import { discover } from "../../workbook/discovery/discovery";
import { nearMiss } from "../../workbook/discovery/near-miss";
import { HostFailure, type Host } from "../../workbook/host";
import { nameOfTables, readTables, type ChosenTable } from "../../workbook/intake/read-tables";
import { writePlan } from "../../workbook/journal/journal";
import { judge, type Judgement } from "../../workbook/judgement/judgement";
import { readKept } from "../../workbook/judgement/kept";
import { recalled } from "../../workbook/policy/remembered-mappings";
import type { Report } from "../../workbook/judgement/report";
import { reportBudget } from "../../workbook/judgement/report-budget";
import type { XlsxDocument } from "../document/document";
import { openDocument } from "../document/open-document";
import { DocumentRefused } from "../document/refusal";
import { saveDocument } from "../document/save-document";
import { createEmbeddedHost } from "../host/host";
import { memoryBook, type MemoryBook } from "../host/memory-book";
import type { Survey } from "../../workbook/survey";
import { tableNamed } from "./named-table";
import { startOffice } from "./office-runtime";
import { Refusal } from "./refusal";

export interface Reviewed {
  readonly report: Report;
  /** The verdict of each budget in one sentence, in the report's order. */
  readonly summaries: readonly string[];
  /** Cells of the policy and history sheets that cannot be understood, each with its address and what holds instead. */
  readonly problems: readonly string[];
  readonly copy: Copy;
  /** Round trips to the host and their JSON, in bytes. */
  readonly traffic: { readonly syncs: number; readonly bytesIn: number; readonly bytesOut: number };
}

/** The reviewed copy, or why there is none: a review stands even where the workbook cannot be written. */
export type Copy =
  | { readonly bytes: Uint8Array; readonly cells: number }
  | { readonly bytes: null; readonly reasons: readonly string[] };

export interface ReviewOptions {
  /** Every line with its cost type in the report. */
  readonly lines: boolean;
  /** false for no reviewed copy. */
  readonly write?: boolean;
  /** Names of tables or sheets, or addresses in them; all that surely are budgets where there are none. */
  readonly tables?: readonly string[];
  /** As one budget instead of each by itself. */
  readonly together?: boolean;
}

/** A candidate below this is shown to a person in the pane, but never reviewed unasked. */
const CONFIDENT = 0.5;

/**
 * Reviews every budget that the workbook surely holds, through the real office.js against the embedded host, and writes
 * the findings into a copy. The settings are those of the workbook's policy sheet, where it has one; a base ratio, a
 * reporting currency and rates in `policy` go before the sheet's. Throws Refusal where there is nothing to review.
 */
export async function reviewFile(
  bytes: Uint8Array,
  name: string,
  policy: Policy,
  options: ReviewOptions
): Promise<Reviewed> {
  return refusing(async () => {
    const document = openDocument(bytes, name);
    const book = memoryBook(document);
    const embedded = createEmbeddedHost(book);
    await startOffice(embedded);
    const host = createOfficeHost();
    const { judgements, problems } = await judgeAll(host, name, policy, options);
    const copy =
      options.write === false ? NOT_ASKED : await copyOf(host, judgements, document, book);
    return {
      report: {
        workbook: name,
        budgets: judgements.map(({ intake, review, proposal }) =>
          reportBudget(intake, review, proposal, options)
        ),
      },
      summaries: judgements.map(({ review }) => review.summary),
      problems,
      copy,
      traffic: embedded.statistics,
    };
  });
}

async function judgeAll(
  host: Host,
  name: string,
  given: Policy,
  { tables = [], together = false }: ReviewOptions
): Promise<{ readonly judgements: Judgement[]; readonly problems: string[] }> {
  const survey = await host.survey();
  const found = discover(survey);
  const chosen =
    tables.length > 0
      ? tables.map((wanted) => tableNamed(wanted, found))
      : found.filter(({ confidence }) => confidence >= CONFIDENT);
  if (chosen.length === 0) throw new Refusal(noBudget(name, found, survey));
  const judgements: Judgement[] = [];
  const problems = new Set<string>();
  for (const candidates of together ? [chosen] : chosen.map((each) => [each])) {
    const places = candidates.map((candidate) => ({ candidate }));
    const kept = await readKept(host, survey, nameOfTables(places, survey));
    for (const problem of kept.problems) problems.add(problem);
    const [first, ...others] = candidates.map((candidate): ChosenTable => {
      const { mapping, missing } = recalled(kept.mappings, candidate);
      if (missing.length > 0) problems.add(goneColumns(candidate, missing));
      return { candidate, mapping };
    });
    const policy = kept.policy ? withGiven(kept.policy, given) : given;
    try {
      const intake = await readTables(host, survey, [first!, ...others], { exchange: policy });
      judgements.push(judge(intake, policy, kept.earlier));
    } catch (error) {
      if (!(error instanceof HostFailure) || error.code !== "READ.LINKED") throw error;
      problems.add(error.message);
    }
  }
  if (judgements.length === 0) throw new Refusal([...problems].join(" "));
  return { judgements, problems: [...problems] };
}

/** Rates on the sheet are of its own reporting currency: they are no rates of another one. */
function withGiven(kept: Policy, { baseRatio, currency, rates }: Policy): Policy {
  const isOther = currency !== null && currency !== kept.currency;
  const isGiven = isOther || Object.keys(rates).length > 0;
  return {
    ...kept,
    rateSource: isGiven ? "" : kept.rateSource,
    baseRatio: baseRatio ?? kept.baseRatio,
    currency: currency ?? kept.currency,
    rates: isOther ? rates : { ...kept.rates, ...rates },
  };
}

const NOT_ASKED: Copy = { bytes: null, reasons: [] };

async function copyOf(
  host: Host,
  judgements: readonly Judgement[],
  document: XlsxDocument,
  book: MemoryBook
): Promise<Copy> {
  if (document.readOnly) return { bytes: null, reasons: [document.readOnly] };
  try {
    const cells = await annotateAll(host, judgements);
    return { bytes: saveDocument(document, book), cells };
  } catch (error) {
    if (error instanceof PlanRefused) return { bytes: null, reasons: error.reasons };
    if (error instanceof HostFailure || error instanceof DocumentRefused) {
      return { bytes: null, reasons: [error.message] };
    }
    throw error;
  }
}

async function annotateAll(host: Host, judgements: readonly Judgement[]): Promise<number> {
  let cells = 0;
  for (const judgement of judgements) {
    const plan = await planReview(host, await host.survey(), judgement);
    cells += plan.changes.length;
    await writePlan(host, plan);
  }
  return cells;
}

function goneColumns({ name }: Candidate, missing: readonly string[]): string {
  return `The workbook remembers what the columns of ${name} mean, but ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} gone; the columns were read as they are proposed.`;
}

function noBudget(name: string, found: readonly Candidate[], survey: Survey): string {
  const nearest = found[0];
  const hint = nearest
    ? `The nearest is ${nearest.name} on sheet ${nearest.area.sheet}, but too little speaks for it.`
    : nearMiss(survey).says;
  return `${name} has no budget table: a table needs a header row, a column of line names and a column of amounts. ${hint}`;
}

async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DocumentRefused || error instanceof HostFailure)
      throw new Refusal(error.message);
    throw error;
  }
}
