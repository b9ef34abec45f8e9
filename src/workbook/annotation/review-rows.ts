import { SUGGESTION_COLUMN } from "../../core/budget/own-columns";
import { formatMoney } from "../../core/budget/money";
import { CATEGORIES, LAYERS } from "../../core/costs/split";
import { DEFAULT_POLICY } from "../../core/policy/default-policy";
import type { Judgement } from "../judgement/judgement";
import type { OutcomeReport } from "../judgement/report";
import { settingRows } from "../policy/policy-rows";
import { acceptedSection, findingSection } from "./finding-rows";
import { moveNotes } from "./proposal-notes";
import { shareSection } from "./share-rows";
import { row, section, type SheetRow } from "./sheet-row";
import { ruleTitle } from "./status-words";

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
    ...shareSection(judgement, CATEGORIES, "Shares by nature of cost"),
    ...shareSection(judgement, LAYERS, "Shares by purpose"),
    ...findingSection(judgement),
    ...acceptedSection(judgement),
    ...section(
      judgement.proposal.feasible
        ? "Proposed moves"
        : `Proposed moves. ${report.proposal.obstacle ?? ""}`,
      row("header", "Asked for by", "From", "Amount", "Share of total", "To", "", "", "Because"),
      moveRows(judgement)
    ),
    ...section(
      "Rules not applied",
      row("header", "Outcome", "Reason", "", "", "Rule"),
      report.outcomes.flatMap((outcome) => notApplied(outcome))
    ),
    ...section("Profile", null, passportRows(judgement)),
    ...section(
      "Settings that differ from the defaults",
      row("header", "Setting", "Meaning", "Value"),
      ownSettings(judgement)
    ),
  ];
}

/** Nobody reads thousands of receipts on a sheet; the largest stand here, every amount beside its line. */
const SHOWN_MOVES = 100;

function moveRows(judgement: Judgement): SheetRow[] {
  const { total, proposal } = judgement.report;
  const { moves, newLines = [] } = proposal;
  const largest = [...moves].sort((a, b) => b.amount - a.amount).slice(0, SHOWN_MOVES);
  const share = (amount: number): number | "" => (total > 0 ? amount / total : "");
  const rows = largest.map(({ rule, from, amount, to, because }) =>
    row("record", ruleTitle(rule), from, amount, share(amount), to, "", "", because)
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
        share(amount),
        "",
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

function ownSettings({ policy }: Judgement): SheetRow[] {
  const usual = new Map(settingRows(DEFAULT_POLICY).map(({ setting, value }) => [setting, value]));
  return settingRows(policy)
    .filter(({ setting, value }) => value !== "" && usual.get(setting) !== value)
    .map(({ setting, value, meaning }) => row("setting", setting, meaning, value));
}
