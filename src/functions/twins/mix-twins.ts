import { UNASSIGNED } from "../../core/costs/cost-type";
import { OUTSIDE, type Split } from "../../core/costs/split";
import { costNature } from "../../core/measures/cases/run-and-build";
import { runBuildRatio } from "../case-totals";
import { boundGiven, groupGiven, profileGiven, splitGiven } from "../choices";
import { FAILURES } from "../failure";
import { isLeftOut } from "../given-cells";
import { bandOf, driftTable, shareOf, sharesTable } from "../mix-tables";
import { budgetSource, type BudgetSource, type TwinArgument } from "./budget-source";
import { columnConstant, constant, onlyCell } from "./formula-text";
import { divisor, moneyByWords, type MoneyByWords } from "./money-by-words";

type Arguments = readonly TwinArgument[];

/** Class of money without a cost type, after the three groups and what lies outside. */
export const NO_TYPE = OUTSIDE + 1;

/** The money of a budget by the groups of a split. Throws NoTwin. */
export function moneyByGroup(source: BudgetSource, { homes }: Split): MoneyByWords {
  const { costTypes } = source.budget;
  return moneyByWords(source, (line) => {
    const home = homes[costTypes[line]!] ?? OUTSIDE;
    return home === OUTSIDE ? -1 : home;
  });
}

/** The same, then OUTSIDE, then NO_TYPE. */
export function allMoneyByGroup(source: BudgetSource, { homes }: Split): MoneyByWords {
  const { costTypes } = source.budget;
  return moneyByWords(source, (line) =>
    costTypes[line] === UNASSIGNED ? NO_TYPE : (homes[costTypes[line]!] ?? OUTSIDE)
  );
}

/** SHARE: the money of one group ÷ the money of all three. */
export function shareTwin([group, types, amounts]: Arguments): string {
  return shareText(onlyCell(group!.cells), types!, amounts!);
}

export function foundationTwin([types, amounts]: Arguments): string {
  return shareText("Foundation", types!, amounts!);
}

/** SHARES: a header and one row per group. */
export function sharesTwin([types, amounts, splitName]: Arguments): string {
  const split = splitGiven(onlyCell(splitName!.cells));
  const source = budgetSource(types!, amounts!);
  sharesTable(split, source);
  const groups = groupsText(moneyByGroup(source, split));
  return `LET(a,${groups},VSTACK({"Group","Amount","Share"},HSTACK(${namesText(split)},a,a/SUM(a))))`;
}

/** DRIFT: two mixes side by side; what counts as a line may differ between them. */
export function driftTwin([types, before, now, splitName]: Arguments): string {
  const split = splitGiven(onlyCell(splitName!.cells));
  if (isLeftOut(before!.cells)) throw FAILURES.argumentMissing("before");
  if (isLeftOut(now!.cells)) throw FAILURES.argumentMissing("now");
  const [was, is] = [budgetSource(types!, before!), budgetSource(types!, now!)];
  driftTable(split, was, is);
  return (
    `LET(a,${groupsText(moneyByGroup(was, split))},b,${groupsText(moneyByGroup(is, split))},` +
    `VSTACK({"Group","Before","Now","Change"},` +
    `HSTACK(${namesText(split)},a/SUM(a),b/SUM(b),b/SUM(b)-a/SUM(a))))`
  );
}

/** BAND: the numbers themselves, since a profile is no part of the workbook. */
export function bandTwin([group, bound, profile]: Arguments): string {
  const { lower, upper } = bandOf(
    groupGiven(onlyCell(group!.cells)),
    profileGiven(onlyCell(profile!.cells))
  );
  if (isLeftOut(bound!.cells)) return constant([[lower, upper]]);
  return String(boundGiven(onlyCell(bound!.cells)) === "lower" ? lower : upper);
}

/** RUNBUILD: the money of cost types that run ÷ that of cost types that build. */
export function runBuildTwin([types, amounts]: Arguments): string {
  runBuildRatio(types!.cells, amounts!.cells);
  const source = budgetSource(types!, amounts!);
  const natures = ["run", "build"];
  const money = moneyByWords(source, (line) =>
    natures.indexOf(costNature(source.budget.costTypes[line]!) ?? "")
  );
  return `${money.sumOf(0)}/${divisor(money.sumOf(1))}`;
}

/** The three sums of a split, one below the other. */
export function groupsText(money: MoneyByWords): string {
  return `VSTACK(${[0, 1, 2].map((group) => money.sumOf(group)).join(",")})`;
}

export function namesText({ groups }: Split): string {
  return columnConstant(groups.map(({ name }) => name));
}

function shareText(group: unknown, types: TwinArgument, amounts: TwinArgument): string {
  const choice = groupGiven(group);
  const source = budgetSource(types, amounts);
  shareOf(choice, source);
  const money = moneyByGroup(source, choice.split);
  return `${money.sumOf(choice.at)}/${divisor(money.sumOf(0, 1, 2))}`;
}
