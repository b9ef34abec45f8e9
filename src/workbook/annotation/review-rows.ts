import { SUGGESTION_COLUMN } from "../../core/budget/own-columns";
import { formatMoney } from "../../core/budget/money";
import { CATEGORIES, LAYERS } from "../../core/costs/split";
import { DEFAULT_POLICY } from "../../core/policy/default-policy";
import { message, say } from "../../core/words/say";
import type { Judgement } from "../judgement/judgement";
import type { BudgetReport, OutcomeReport } from "../judgement/report";
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
    row("title", say("AI budget review: {budget}", { budget: report.name })),
    row("plain", review.summary),
    row(
      "plain",
      say("{address}, {count, plural, one {# line} other {# lines}}, {total} in all, file {file}", {
        address: report.address,
        count: report.lines,
        total,
        file: intake.workbook,
      })
    ),
    ...(today === null ? [] : [row("plain", say("Reviewed on {day}", { day: today }))]),
    ...tableSection(report),
    ...shareSection(judgement, CATEGORIES, say("Shares by nature of cost")),
    ...shareSection(judgement, LAYERS, say("Shares by purpose")),
    ...findingSection(judgement),
    ...acceptedSection(judgement),
    ...section(
      judgement.proposal.feasible
        ? say("Proposed moves")
        : say("Proposed moves. {obstacle}", { obstacle: report.proposal.obstacle ?? "" }),
      row(
        "header",
        say("Asked for by"),
        say("From"),
        say("Amount"),
        say("Share of total"),
        say("To"),
        "",
        "",
        say("Because")
      ),
      moveRows(judgement)
    ),
    ...section(
      say("Rules not applied"),
      row("header", say("Outcome"), say("Reason"), "", "", say("Rule")),
      report.outcomes.flatMap((outcome) => notApplied(outcome))
    ),
    ...section(say("Profile"), null, passportRows(judgement)),
    ...section(
      say("Settings that differ from the defaults"),
      row("header", say("Setting"), say("Meaning"), say("Value")),
      ownSettings(judgement)
    ),
  ];
}

/** Only where several tables are reviewed together: each leads to its cells. */
function tableSection({ tables = [] }: BudgetReport): SheetRow[] {
  if (tables.length === 0) return [];
  return section(
    say("Tables reviewed together"),
    row("header", say("Table"), say("Lines"), say("Amount"), "", say("Currency"), say("Cells")),
    tables.map(({ name, address, lines, currency, total }) => ({
      ...row("record", name, lines, total, "", currency ?? "", address),
      link: address,
    }))
  );
}

/** Nobody reads thousands of receipts on a sheet; the largest stand here, every amount beside its line. */
const SHOWN_MOVES = 100;

function moveRows(judgement: Judgement): SheetRow[] {
  const { total, proposal } = judgement.report;
  const { moves, newLines = [] } = proposal;
  const largest = [...moves].sort((a, b) => b.amount - a.amount).slice(0, SHOWN_MOVES);
  const share = (amount: number): number | "" => (total > 0 ? amount / total : "");
  const rows = largest.map(({ rule, from, amount, to, because }) =>
    row("record", say(ruleTitle(rule)), from, amount, share(amount), to, "", "", because)
  );
  const others = moves.length - rows.length;
  return [
    ...rows,
    ...(others === 0
      ? []
      : [
          row(
            "plain",
            say(
              "And {count, plural, one {# smaller move} other {# smaller moves}}: see {column} beside the lines.",
              { count: others, column: SUGGESTION_COLUMN }
            )
          ),
        ]),
    ...newLines.map(({ name, amount }) =>
      row(
        "record",
        say("To be added"),
        name,
        amount,
        share(amount),
        "",
        "",
        "",
        say("The table has no line for this group yet.")
      )
    ),
    ...moveNotes(judgement).map((note) => row("plain", note)),
  ];
}

function notApplied({ rule, outcome, reason }: OutcomeReport): SheetRow[] {
  if (outcome === "clear" || outcome === "findings") return [];
  return [row("record", say(OUTCOMES[outcome]), reason ?? "", "", "", say(ruleTitle(rule)))];
}

const OUTCOMES = {
  "needs review": message("needs review"),
  "not applicable": message("not applicable"),
} as const;

function passportRows({ policy }: Judgement): SheetRow[] {
  const { name, passport } = policy.profile;
  return [
    row("record", say("Name"), say(name)),
    row("record", say("Source"), say(passport.source)),
    row("record", say("Published"), say(passport.published)),
    row("record", say("Population"), say(passport.population)),
    row("record", say("Denominator"), say(passport.denominator)),
    row("record", say("Kind of claim"), say(passport.claim)),
  ];
}

function ownSettings({ policy }: Judgement): SheetRow[] {
  const usual = new Map(settingRows(DEFAULT_POLICY).map(({ setting, value }) => [setting, value]));
  return settingRows(policy)
    .filter(({ setting, value }) => value !== "" && usual.get(setting) !== value)
    .map(({ setting, value, meaning }) => row("setting", setting, meaning, value));
}
