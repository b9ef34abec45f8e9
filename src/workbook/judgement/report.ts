import type { Severity } from "../../core/policy/severity";
import type { Coverage } from "../../core/review/coverage";
import type { SplitId } from "../../core/costs/split";
import type { SheetPlace } from "./sheet-place";

/**
 * Verdict on one share. "no target": the organisation has not set one. "not comparable": its stage, or the way it buys
 * models, leaves nothing to compare with the profile's band.
 */
export type ShareStatus = "below" | "within" | "above" | "no target" | "not comparable";

/** Amounts are decimal numbers in the table's currency, shares fractions; a document for scripts and for the pane. */
export interface Report {
  readonly workbook: string;
  readonly budgets: readonly BudgetReport[];
}

export interface BudgetReport {
  readonly name: string;
  /** Of several tables all sheets, "Sales, Research". */
  readonly sheet: string;
  /** Whole table with its header, e.g. "Budget!A4:R104"; of several tables all, one after the other. */
  readonly address: string;
  /** Where several tables are reviewed together: each of them; missing for one. */
  readonly tables?: readonly TableReport[];
  /** Number of lines. */
  readonly lines: number;
  /** ISO 4217, or null where the workbook names none. */
  readonly currency: string | null;
  readonly total: number;
  /** Money on lines without a cost type. */
  readonly unassigned: number;
  readonly mapping: readonly MappedColumn[];
  /** Sentences about what was read in a way that a person may want to know: amounts in thousands, columns counted twice. */
  readonly notes: readonly string[];
  readonly splits: Readonly<Record<SplitId, SplitReport>>;
  readonly outcomes: readonly OutcomeReport[];
  /** Findings that somebody has accepted, most severe first; they are in no outcome and count nowhere. */
  readonly accepted: readonly AcceptedReport[];
  /** Sentences about acceptances that do nothing any more. */
  readonly staleAcceptances: readonly string[];
  /** Money at stake over all open findings, no money of a line counted twice. */
  readonly exposure: number;
  readonly coverage: Coverage;
  readonly proposal: ProposalReport;
  readonly detail?: readonly LineReport[];
}

/** One of the tables that are reviewed together. */
export interface TableReport {
  readonly name: string;
  /** With its header, e.g. "Budget!A4:R104". */
  readonly address: string;
  readonly lines: number;
  /** ISO 4217, or null where it names none or several. */
  readonly currency: string | null;
  /** In its own currency. */
  readonly total: number;
  readonly mapping: readonly MappedColumn[];
}

export interface MappedColumn {
  /** e.g. "name", "amount", "costType"; "plan" or "queries" for a column by period. A role may take several columns. */
  readonly role: string;
  readonly header: string;
  /** Column letters on the sheet. */
  readonly column: string;
}

export interface SplitReport {
  /** total − excluded */
  readonly denominator: number;
  /** Lines outside the split plus unassigned lines. */
  readonly excluded: number;
  readonly shares: readonly ShareReport[];
}

export interface ShareReport {
  readonly name: string;
  readonly amount: number;
  /** null where the denominator is 0. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: ShareStatus;
}

export interface OutcomeReport {
  readonly rule: string;
  readonly outcome: "clear" | "findings" | "needs review" | "not applicable";
  readonly reason?: string;
  readonly findings: readonly FindingReport[];
  /** Findings that are told with another rule's, as its `also`, and count there; missing where there are none. */
  readonly folded?: readonly FindingReport[];
}

export interface AcceptedReport extends FindingReport {
  readonly rule: string;
  readonly reason: string;
  readonly who: string;
  /** ISO date of the last day, or null without an end. */
  readonly until: string | null;
}

export interface FindingReport {
  readonly severity: Severity;
  /** Full addresses; neighbouring rows of one column are joined. */
  readonly cells: readonly string[];
  readonly exposure: number;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly source: string;
  /** What other rules say about the same problem; missing where there is nothing. */
  readonly also?: readonly { readonly rule: string; readonly what: string }[];
}

export interface ProposalReport {
  readonly feasible: boolean;
  /** What collides, where not feasible; else why nothing is proposed. Missing where the moves do it all. */
  readonly obstacle?: string;
  readonly total: number;
  readonly moved: number;
  /** Only lines whose amount changes. */
  readonly lines: readonly (SheetPlace & {
    readonly name: string;
    readonly from: number;
    readonly to: number;
  })[];
  readonly moves: readonly MoveReport[];
  /** Lines that the table does not have yet and that get money; missing where there are none. */
  readonly newLines?: readonly { readonly name: string; readonly amount: number }[];
  /** Changes are multiples of this amount but for lines at their own bounds and one odd remainder; missing where nothing moves. */
  readonly unit?: number;
  /** Requirements that cannot hold together; missing where there are none. */
  readonly conflicts?: readonly ConflictReport[];
}

export interface MoveReport {
  /** Line names; "outside the budget" where the total changes. */
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly rule: string;
  readonly because: string;
  /** Shares of the groups once this move and all before it are done. */
  readonly after: Readonly<Partial<Record<SplitId, readonly number[]>>>;
}

export interface ConflictReport {
  /** e.g. "Models at most 20%" */
  readonly requirements: readonly string[];
  /** Lines without one of which the requirements could be met, the largest first. */
  readonly lines: readonly {
    readonly name: string;
    readonly amount: number;
    /** A phrase, e.g. "locked". */
    readonly why: string;
    /** Full address; missing for a line that the table does not have. */
    readonly cell?: string;
  }[];
  /** How many more lines there are; missing where all are listed. */
  readonly others?: number;
  /** By how much money the requirements have to give way at least. */
  readonly miss: number;
}

export interface LineReport extends SheetPlace {
  readonly name: string;
  readonly amount: number;
  readonly costType: string | null;
  readonly category: string | null;
  readonly layer: string | null;
  readonly confidence: number;
  readonly evidence: string;
}
