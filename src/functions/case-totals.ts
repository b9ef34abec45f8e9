import { toDecimal } from "../core/budget/money";
import { isClosed } from "../core/measures/cases/active-cases";
import { foundationless } from "../core/measures/cases/case-foundation";
import { caseMoney, sumOver } from "../core/measures/cases/case-money";
import { maintenanceRatio } from "../core/measures/cases/maintenance";
import { unspent } from "../core/measures/cases/remaining-money";
import { costNature, runToBuild } from "../core/measures/cases/run-and-build";
import { say } from "../core/words/say";
import { cellText } from "./cells";
import { budgetOfColumns } from "./columns-budget";
import { FAILURES } from "./failure";
import { budgetGiven, fullyRead, type Given } from "./given-budget";
import { cellsNeeded, columnsGiven, isLeftOut } from "./given-cells";
import { remembered } from "./memory";
import { isHeader, numberGiven, sumGiven } from "./numbers";

export function freedMoney(amounts: unknown, spent: unknown, statuses: unknown): number {
  const names = ["amounts", "spent", "statuses"];
  const [planned, paid, states] = columnsGiven(names, [amounts, spent, statuses]);
  if (!planned) throw FAILURES.argumentMissing("amounts");
  const freed = planned.reduce<number>((sum, cell, at) => {
    if (at === 0 && isHeader(cell)) return sum;
    if (states && !saysClosed(cellText(states[at], at + 1))) return sum;
    const left = unspent(
      numberGiven("amounts", cell, at + 1),
      numberGiven("spent", paid?.[at], at + 1)
    );
    return sum + left;
  }, 0);
  if (!Number.isFinite(freed)) throw FAILURES.outOfRange("amounts");
  // What binary arithmetic leaves behind the digits that Excel shows.
  return Number(freed.toPrecision(15));
}

export function hoursRatio(maintenance: unknown, deployment: unknown): number {
  const kept = sumGiven("maintenance", cellsNeeded(maintenance, "maintenance").flat());
  const made = isLeftOut(deployment)
    ? 0
    : sumGiven("deployment", cellsNeeded(deployment, "deployment").flat());
  if (made === 0) throw FAILURES.nothingToDivideBy("deployment");
  const ratio = maintenanceRatio(kept, made);
  if (!Number.isFinite(ratio)) throw FAILURES.outOfRange("deployment");
  return ratio;
}

export function runBuildRatio(types: unknown, amounts: unknown): number {
  const { measures } = fullyRead(budgetGiven(types, amounts));
  const money = (nature: "run" | "build") =>
    measures.byCostType.amounts.reduce(
      (sum, amount, code) => sum + (costNature(code) === nature ? amount : 0),
      0
    );
  const ratio = runToBuild(money("run"), money("build"));
  if (ratio === null) throw FAILURES.nothingToDivideBy(say("building cost"));
  return ratio;
}

export function unfoundedMoney(
  cases: unknown,
  types: unknown,
  amounts: unknown,
  links: unknown
): number {
  const { budget, measures, unfounded } = unfoundedCases(cases, types, amounts, links);
  return toDecimal(sumOver(measures.of(caseMoney).planned, unfounded), budget.currency.digits);
}

/** The use cases whose money UNFOUNDEDCOST adds up, by their index. Throws a Failure. */
export function unfoundedCases(
  cases: unknown,
  types: unknown,
  amounts: unknown,
  links: unknown
): Given & { readonly unfounded: readonly number[] } {
  const given = remembered("UNFOUNDEDCOST", [cases, types, amounts, links], () =>
    budgetWithCases(cases, types, amounts, links)
  );
  if (!given.budget.cases) throw FAILURES.columnMissing("Use case");
  const { unfounded, unknown } = fullyRead(given).measures.of(foundationless);
  if (unfounded.length === 0 && unknown.length > 0) throw FAILURES.unfoundedUnknown();
  return { ...given, unfounded };
}

function budgetWithCases(cases: unknown, types: unknown, amounts: unknown, links: unknown): Given {
  if (isLeftOut(cases)) throw FAILURES.argumentMissing("cases");
  if (isLeftOut(types) && isLeftOut(amounts)) return budgetGiven(cases, null);
  const names = ["cases", "types", "amounts", "links"];
  const [named, kinds, money, linked] = columnsGiven(names, [cases, types, amounts, links]);
  if (!money) throw FAILURES.argumentMissing("amounts");
  return budgetOfColumns({
    types: kinds ?? null,
    amounts: money,
    text: { case: named!, foundationLink: linked ?? null },
  });
}

/** A status, or what KILLCHECK answers. */
export function saysClosed(status: string): boolean {
  const text = { status: [status] };
  const ofLine = new Int32Array(0);
  return (
    status.toLowerCase() === "close" ||
    isClosed({ names: [""], ofLine, text, numbers: {}, money: {}, dates: {} }, 0, 0)
  );
}
