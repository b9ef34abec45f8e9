import { formatMoney } from "../../core/budget/money";
import type { Judgement } from "../judgement/judgement";
import { SUGGESTION_COLUMN } from "../../core/budget/own-columns";
import type { OutcomeReport, ShareReport, SplitReport } from "../judgement/report";
import { moveNotes } from "./proposal-notes";
import { ruleTitle } from "./status-words";
import type { CellValue } from "../survey";

/** One row of the review sheet: what it is decides its look. */
export interface SheetRow {
  readonly kind: "title" | "section" | "header" | "share" | "record" | "plain";
  /** Kind, words, money, share, words, words, cells. */
  readonly cells: readonly CellValue[];
}

export function reviewRows(judgement: Judgement, today: string | null): SheetRow[] {
  const { intake, review, report } = judgement;
  const { currency } = intake.budget;
  const total = formatMoney(review.measures.total, currency);
  return [
    row("title", `AI budget review: ${report.name}`),
    row("plain", review.summary),
    row(
      "plain",
      `${report.address}, ${report.lines} lines, ${total} in all, file ${intake.workbook}`
    ),
    ...(today === null ? [] : [row("plain", `Reviewed on ${today}`)]),
    ...section(
      "Shares",
      ["Split", "Group", "Amount", "Share", "Band", "Status"],
      [
        ...splitRows("By nature of cost", report.splits.categories),
        ...splitRows("By purpose", report.splits.layers),
      ]
    ),
    ...section(
      "Findings, most severe first",
      ["Severity", "What", "Exposure", "Source", "Why", "What to do", "Cells"],
      findingRows(judgement)
    ),
    ...acceptedSection(judgement),
    ...section(
      judgement.proposal.feasible
        ? "Proposed moves"
        : `Proposed moves. ${report.proposal.obstacle ?? ""}`,
      ["Asked for by", "From", "Amount", "", "To", "Because"],
      moveRows(judgement)
    ),
    ...section(
      "Rules not applied",
      ["Outcome", "Reason", "", "", "Rule"],
      report.outcomes.flatMap((outcome) => notApplied(outcome))
    ),
    ...section("Profile", ["", ""], passportRows(judgement)),
  ];
}

function row(kind: SheetRow["kind"], ...cells: CellValue[]): SheetRow {
  return { kind, cells };
}

function section(title: string, headers: readonly string[], rows: readonly SheetRow[]): SheetRow[] {
  const shown = rows.length > 0 ? rows : [row("plain", "None")];
  const header = headers.some((each) => each !== "") ? [row("header", ...headers)] : [];
  return [row("plain"), row("section", title), ...header, ...shown];
}

function splitRows(name: string, split: SplitReport): SheetRow[] {
  return [
    ...split.shares.map((share) =>
      row("share", name, share.name, share.amount, share.share ?? "", bandText(share), share.status)
    ),
    row("share", name, "Outside the split or without a cost type", split.excluded),
  ];
}

function bandText({ lower, upper }: ShareReport): string {
  const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(1))}%`;
  return lower === null || upper === null ? "" : `${percent(lower)} to ${percent(upper)}`;
}

/** In the order of the review; the report holds the same findings by rule. */
function findingRows({ review, report }: Judgement): SheetRow[] {
  const reported = report.outcomes.flatMap((outcome) => outcome.findings);
  const byWhat = new Map(reported.map((finding) => [finding.what, finding]));
  return review.findings.flatMap(({ what }) => {
    const found = byWhat.get(what);
    if (!found) return [];
    const { severity, exposure, source, why, remedy, cells, also = [] } = found;
    return [
      row(
        "record",
        severity,
        [what, ...also.map((each) => each.what)].join(" "),
        exposure > 0 ? exposure : "",
        source,
        why,
        remedy,
        shortList(cells)
      ),
    ];
  });
}

/** Only where somebody has accepted something: most reviews have no such section. */
function acceptedSection({ report: { accepted, staleAcceptances } }: Judgement): SheetRow[] {
  if (accepted.length + staleAcceptances.length === 0) return [];
  return section(
    "Accepted findings",
    ["Severity", "What", "Exposure", "Until", "Reason", "Accepted by", "Cells"],
    [
      ...accepted.map(({ severity, what, exposure, until, reason, who, cells }) =>
        row(
          "record",
          severity,
          what,
          exposure > 0 ? exposure : "",
          until ?? "",
          reason,
          who,
          shortList(cells)
        )
      ),
      ...staleAcceptances.map((says) => row("record", "Check", says)),
    ]
  );
}

/** A cell holds at most 32,767 characters; nobody reads more than a few addresses. */
function shortList(cells: readonly string[]): string {
  const shown = cells.slice(0, 12).join(", ");
  return cells.length > 12 ? `${shown} and ${cells.length - 12} more` : shown;
}

/** Nobody reads thousands of receipts on a sheet; the largest stand here, every amount beside its line. */
const SHOWN_MOVES = 100;

function moveRows(judgement: Judgement): SheetRow[] {
  const { moves, newLines = [] } = judgement.report.proposal;
  const largest = [...moves].sort((a, b) => b.amount - a.amount).slice(0, SHOWN_MOVES);
  const rows = largest.map((move) =>
    row("record", ruleTitle(move.rule), move.from, move.amount, "", move.to, move.because)
  );
  const others = moves.length - rows.length;
  return [
    ...rows,
    ...(others === 0
      ? []
      : [row("plain", `And ${others} smaller moves: see ${SUGGESTION_COLUMN} beside the lines.`)]),
    ...newLines.map(({ name, amount }) =>
      row(
        "record",
        "To be added",
        name,
        amount,
        "",
        "",
        "The table has no line for this group yet."
      )
    ),
    ...moveNotes(judgement).map((note) => row("plain", note)),
  ];
}

function notApplied({ rule, outcome, reason }: OutcomeReport): SheetRow[] {
  if (outcome === "clear" || outcome === "findings") return [];
  return [row("record", outcome, reason ?? "", "", "", ruleTitle(rule))];
}

function passportRows({ policy }: Judgement): SheetRow[] {
  const { name, passport } = policy.profile;
  return [
    row("record", "Name", name),
    row("record", "Source", passport.source),
    row("record", "Published", passport.published),
    row("record", "Population", passport.population),
    row("record", "Denominator", passport.denominator),
    row("record", "Kind of claim", passport.claim),
  ];
}
