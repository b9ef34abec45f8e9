import Table from "cli-table3";
import { SEVERITIES } from "../../core/policy/severity";
import type { BudgetReport, FindingReport, SplitReport } from "../../workbook/judgement/report";
import type { Reviewed } from "./review-file";

const MOST_MOVES = 12;
const TITLES = {
  categories: "By nature of cost",
  layers: "By purpose",
} as const;

/** The report as text of at most 100 columns; the same facts as --json, ranked as in the pane. */
export function terminalSummary(reviewed: Reviewed, files: { file: string; out: string }): string {
  const { report, copy } = reviewed;
  const parts = report.budgets.map((budget, at) =>
    budgetText(budget, reviewed.summaries[at] ?? "")
  );
  return [
    `AI budget review of ${files.file}`,
    "",
    ...parts,
    copy.bytes
      ? `Wrote ${files.out}: ${copy.cells} cells beside the input's own, which is untouched.`
      : `Nothing was written; ${files.file} is untouched.`,
    "",
  ].join("\n");
}

function budgetText(budget: BudgetReport, summary: string): string {
  const money = moneyOf(budget.currency);
  return [
    `${budget.name} · ${budget.address} · ${budget.lines} lines · ${money(budget.total)}`,
    summary,
    ...budget.notes.map((note) => `Read: ${note}`),
    "",
    splitText(TITLES.categories, budget.splits.categories, money),
    splitText(TITLES.layers, budget.splits.layers, money),
    findingsText(budget, money),
    acceptedText(budget),
    notAppliedText(budget),
    proposalText(budget, money),
  ].join("\n");
}

function splitText(title: string, split: SplitReport, money: Money): string {
  const table = grid(["", "amount", "share", "band", "verdict"], [1, 2, 3]);
  for (const share of split.shares) {
    const band =
      share.lower === null || share.upper === null
        ? "–"
        : `${percent(share.lower)} – ${percent(share.upper)}`;
    table.push([share.name, money(share.amount), percent(share.share), band, share.status]);
  }
  return `${title}: shares of ${money(split.denominator)}, ${money(split.excluded)} excluded\n${table}\n`;
}

function findingsText(budget: BudgetReport, money: Money): string {
  const findings = budget.outcomes
    .flatMap((outcome) => outcome.findings.map((finding) => ({ rule: outcome.rule, finding })))
    .sort(
      (one, other) =>
        rank(other.finding) - rank(one.finding) || other.finding.exposure - one.finding.exposure
    );
  const clear = budget.outcomes.filter((outcome) => outcome.outcome === "clear").length;
  const stakes = budget.exposure > 0 ? `, ${money(budget.exposure)} at stake in all` : "";
  const heading = `Findings: ${findings.length}${stakes}; rules clear: ${clear}`;
  const texts = findings.map(({ rule, finding }, index) => {
    const stake = finding.exposure > 0 ? ` · ${money(finding.exposure)}` : "";
    return [
      `${index + 1}. ${finding.severity.toUpperCase()}${stake} · ${rule}`,
      `   ${finding.what}`,
      ...(finding.also ?? []).map((also) => `   Also: ${also.what}`),
      `   Why: ${finding.why}`,
      `   Do: ${finding.remedy}`,
      `   ${finding.source} · ${cellList(finding.cells)}`,
    ].join("\n");
  });
  return [heading, ...texts, ""].join("\n");
}

function acceptedText({ accepted, staleAcceptances }: BudgetReport): string {
  const rows = accepted.map(({ rule, what, reason, who, until }) => {
    const end = until === null ? "" : ` until ${until}`;
    return `   ${rule} – ${what} Accepted by ${who}${end}: ${reason}`;
  });
  const stale = staleAcceptances.map((says) => `   ${says}`);
  if (rows.length + stale.length === 0) return "";
  return [`Accepted findings: ${rows.length}`, ...rows, ...stale, ""].join("\n");
}

/** What waits for a decision one by one; what could not run by what it lacks. */
function notAppliedText({ outcomes }: BudgetReport): string {
  const undecided = outcomes.filter(({ outcome }) => outcome === "needs review");
  const lacking = new Map<string, string[]>();
  for (const { rule, outcome, reason = "" } of outcomes) {
    if (outcome === "not applicable") lacking.set(reason, [...(lacking.get(reason) ?? []), rule]);
  }
  const parts = [
    ...(undecided.length > 0 ? ["Needs your review:"] : []),
    ...undecided.map(({ rule, reason }) => `   ${rule}: ${reason}`),
    ...(lacking.size > 0 ? ["Not applied, and why:"] : []),
    ...[...lacking].map(([reason, rules]) => `   ${reason} (${rules.join(", ")})`),
  ];
  return parts.length === 0 ? "" : [...parts, ""].join("\n");
}

function proposalText(budget: BudgetReport, money: Money): string {
  const { proposal } = budget;
  const obstacle = proposal.obstacle === undefined ? [] : [`   ${proposal.obstacle}`];
  if (proposal.moves.length === 0)
    return [
      obstacle.length > 0 ? "Proposed moves: none" : "Proposed moves: none needed",
      ...obstacle,
      "",
    ].join("\n");
  const table = grid(["from", "to", "amount"], [2]);
  for (const move of proposal.moves.slice(0, MOST_MOVES))
    table.push([move.from, move.to, money(move.amount)]);
  const rest = proposal.moves.length - MOST_MOVES;
  const unit = proposal.unit !== undefined && proposal.unit >= 1 ? proposal.unit : null;
  const inWhole = unit === null ? "" : `, in whole ${money(unit)}`;
  return [
    `Proposed moves: ${proposal.moves.length}, ${money(proposal.moved)} in all${inWhole}; the total stays ${money(proposal.total)}`,
    ...obstacle,
    table.toString(),
    ...(proposal.newLines ?? []).map(
      ({ name, amount }) => `   ${name}, ${money(amount)}: the table has no line for this group yet`
    ),
    ...(rest > 0 ? [`   and ${rest} more on the review sheet`] : []),
    "",
  ].join("\n");
}

function rank(finding: FindingReport): number {
  return SEVERITIES.indexOf(finding.severity);
}

function cellList(cells: readonly string[]): string {
  return cells.length > 4
    ? `${cells.slice(0, 4).join(", ")} and ${cells.length - 4} more`
    : cells.join(", ");
}

type Money = (amount: number) => string;

function moneyOf(currency: string | null): Money {
  const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
  return (amount) => `${currency ? `${currency} ` : ""}${number.format(amount)}`;
}

function percent(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(1)} %`;
}

function grid(head: string[], rightColumns: readonly number[]): Table.Table {
  return new Table({
    head,
    colAligns: head.map((_, column) => (rightColumns.includes(column) ? "right" : "left")),
    style: { head: [], border: [], compact: true },
    chars: {
      mid: "",
      "left-mid": "",
      "mid-mid": "",
      "right-mid": "",
      top: "",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "   ",
      right: "",
      middle: "  ",
    },
  });
}
