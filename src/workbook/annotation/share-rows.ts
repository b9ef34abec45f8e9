import { OUTSIDE, type Split } from "../../core/costs/split";
import { moneyByHome } from "../../core/measures/split/shares";
import { message, say } from "../../core/words/say";
import type { Judgement } from "../judgement/judgement";
import type { ShareStatus } from "../judgement/report";
import { row, section, type SheetRow } from "./sheet-row";

/** The groups of one split as numbers that a chart can read: today, after the moves, and the band where there is one. */
export function shareSection(judgement: Judgement, split: Split, title: string): SheetRow[] {
  const { report, proposal } = judgement;
  const { shares, excluded } = report.splits[split.id];
  const after = proposal.shares?.[split.id] ?? sharesOfAmounts(judgement, split);
  const hasBands = shares.some(({ lower }) => lower !== null);
  const header: SheetRow = {
    ...row(
      "header",
      say("Amount"),
      say("Group"),
      ...FIGURES.map((each) => say(each)),
      say("Status")
    ),
    // Nothing to draw where there is nothing to take a share of.
    ...(shares.some(({ share }) => share !== null)
      ? { chart: { title, figures: hasBands ? FIGURES.length : 2 } }
      : {}),
  };
  return section(title, header, [
    ...shares.map(({ name, amount, share, lower, upper, status }, at) =>
      row(
        "share",
        amount,
        say(name),
        share ?? "",
        share === null ? "" : (after?.[at] ?? ""),
        lower ?? "",
        upper ?? "",
        say(STATUSES[status])
      )
    ),
    row("rest", excluded, say("Outside the split or without a cost type")),
  ]);
}

const FIGURES = [
  message("Today"),
  message("After the moves"),
  message("Band from"),
  message("Band to"),
];

const STATUSES: Readonly<Record<ShareStatus, string>> = {
  below: message("below"),
  within: message("within"),
  above: message("above"),
  "no target": message("no target"),
  "not comparable": message("not comparable"),
};

/** Shares of the suggested amounts; null where there is nothing to take a share of. */
function sharesOfAmounts({ intake, proposal }: Judgement, split: Split): readonly number[] | null {
  const sums = new Float64Array(256);
  const { costTypes, lines } = intake.budget;
  for (let line = 0; line < lines; line++) sums[costTypes[line]!]! += proposal.amounts[line]!;
  for (const { costType, amount } of proposal.newLines ?? []) sums[costType]! += amount;
  const groups = moneyByHome(split, sums).slice(0, OUTSIDE);
  const denominator = groups.reduce((sum, amount) => sum + amount, 0);
  return denominator > 0 ? groups.map((amount) => amount / denominator) : null;
}
