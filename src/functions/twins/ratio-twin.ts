import { CATEGORIES, OUTSIDE } from "../../core/costs/split";
import type { Bands } from "../../core/policy/profile";
import { say } from "../../core/words/say";
import { profileGiven } from "../choices";
import { nearestMixTable } from "../mix-tables";
import { ratioCheckTable } from "../ratio-check-table";
import { asCells, isLeftOut } from "../given-cells";
import { budgetSource, type TwinArgument } from "./budget-source";
import { columnConstant, constant, NoTwin, onlyCell } from "./formula-text";
import { allMoneyByGroup, groupsText, moneyByGroup, namesText, NO_TYPE } from "./mix-twins";

type Arguments = readonly TwinArgument[];

/** RATIOCHECK with arguments: sums, shares, and where they lie against the bands. */
export function ratioTwin([types, amounts]: Arguments): string {
  if (isLeftOut(types!.cells) && isLeftOut(amounts!.cells))
    throw new NoTwin(
      say(
        "Without arguments it follows the budget chosen in the pane, which no cell names; pass the table."
      )
    );
  const rows = ratioCheckTable(
    asCells(types!.cells),
    isLeftOut(amounts!.cells) ? null : asCells(amounts!.cells)
  );
  const source = budgetSource(types!, amounts!);
  const { bands, statuses } = source.measures.shares("categories");
  if (!bands || statuses.includes("not comparable"))
    throw new NoTwin(
      say(
        "The bands are not compared with this budget, for its stage or its currencies; no formula over amounts can tell."
      )
    );
  const money = allMoneyByGroup(source, CATEGORIES);
  const { digits } = source.budget.currency;
  const blanks = (row: readonly unknown[]) => constant([row.map(() => "")]);
  const [header, ...told] = [rows[0]!, ...rows.slice(6)];
  return (
    `LET(a,${groupsText(money)},d,SUM(a),s,a/d,${bandsText(bands)},` +
    `VSTACK(${constant([header])},HSTACK(${namesText(CATEGORIES)},a,s,l,u,` +
    `IF(ROUND(s-l,12)<0,"below",IF(ROUND(s-u,12)>0,"above","within")),` +
    `IF(ROUND(s-l,12)<0,-ROUNDUP(ROUND(l*d-a,6),${digits}),` +
    `IF(ROUND(s-u,12)>0,ROUNDUP(ROUND(a-u*d,6),${digits}),0))),` +
    `HSTACK("Outside the split",${money.sumOf(OUTSIDE)},${blanks(header.slice(2))}),` +
    `HSTACK("Unassigned",${money.sumOf(NO_TYPE)},${blanks(header.slice(2))})` +
    `${told.map((row) => `,${constant([row])}`).join("")}))`
  );
}

/**
 * NEARESTMIX without a solver: the step off every share that makes the cut shares sum to 1 lies on a straight piece between
 * two of the six places (k) where a share meets a bound; x is the last of them at which the sum (f) still reaches 1.
 */
export function nearestMixTwin([types, amounts, profileName]: Arguments): string {
  const profile = profileGiven(onlyCell(profileName!.cells));
  const source = budgetSource(types!, amounts!);
  nearestMixTable(source, profile);
  const { split } = source.measures.shares(profile.split);
  const { digits } = source.budget.currency;
  const cut = (step: string) => `IF(s-${step}<l,l,IF(s-${step}>u,u,s-${step}))`;
  return (
    `LET(a,${groupsText(moneyByGroup(source, split))},d,SUM(a),s,a/d,${bandsText(profile.bands)},` +
    `k,TRANSPOSE(VSTACK(s-u,s-l)),f,MMULT({1,1,1},${cut("k")}),` +
    `x,MAX(IF(ROUND(f,12)>=1,k,-2)),` +
    `n,SUM((ROUND(s-x-l,12)>0)*(ROUND(s-x-u,12)<=0)),` +
    `y,x+IF(n=0,0,(SUM(${cut("x")})-1)/n),` +
    `p,ROUND(${cut("y")},12),e,ROUND(p*d-a,${digits}),` +
    `VSTACK({"Category","Share","Nearest","Change"},HSTACK(${namesText(split)},s,p,` +
    `VSTACK(INDEX(e,1),INDEX(e,2),-INDEX(e,1)-INDEX(e,2)))))`
  );
}

function bandsText(bands: Bands): string {
  return (
    `l,${columnConstant(bands.map(({ lower }) => lower))},` +
    `u,${columnConstant(bands.map(({ upper }) => upper))}`
  );
}
