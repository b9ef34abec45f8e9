import { answered } from "./answer";
import { boundGiven, groupGiven, profileGiven, splitGiven } from "./choices";
import { budgetGiven } from "./given-budget";
import { isLeftOut } from "./given-cells";
import { FAILURES } from "./failure";
import { bandOf, driftTable, nearestMixTable, shareOf, sharesTable } from "./mix-tables";

/** @customenum {string} */
declare enum Group {
  /** Compute, storage, networks: one of the three categories. */
  infrastructure = "Infrastructure",
  /** Models, model APIs, AI software: one of the three categories. */
  models = "Models",
  /** Data engineering, workflows, operations: one of the three categories. */
  integration = "Integration",
  /** What has an impact at once: one of the three layers. */
  useCases = "Use cases",
  /** Data, permissions, platforms: one of the three layers. */
  foundation = "Foundation",
  /** Criteria, ownership, kill switch: one of the three layers. */
  governance = "Governance",
}

/** @customenum {string} */
declare enum SplitName {
  /** Infrastructure, models, integration. */
  categories = "Categories",
  /** Use cases, foundation, governance. */
  layers = "Layers",
}

/** @customenum {string} */
declare enum Bound {
  /** The least share. */
  lower = "Lower",
  /** The largest share. */
  upper = "Upper",
}

/** @customenum {string} */
declare enum ProfileName {
  /** Infrastructure 50–60 %, models 10–20 %, integration 25–35 %. */
  production = "Production AI 2026",
}

/**
 * Share of one group in an AI budget, as a fraction of the money in its split; lines outside the split or without a cost type do not count. #N/A where there is no such money. #VALUE! where an amount is in words.
 * @customfunction SHARE
 * @helpurl https://localhost:3000/assets/functions.html#share
 * @param group Infrastructure, Models or Integration; or Use cases, Foundation or Governance.
 * @param types A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @returns The share as a fraction.
 * @example =AIBUDGET.SHARE("Models",{"GPU";"Model API usage";"ETL"},{50;20;30}) → 0.2
 * @example =AIBUDGET.SHARE("Compute",{"GPU";"Model API usage";"Compliance"},{50;30;20}) → #VALUE!
 */
export function share(group: Group, types: unknown[][], amounts: unknown[][]): number {
  return answered(() => shareOf(groupGiven(group), budgetGiven(types, amounts)));
}

/**
 * Spills group, amount and share of an AI budget in one split. Amounts are in the table's currency, shares are fractions. #N/A where no money lies in the split. #VALUE! where an amount is in words.
 * @customfunction SHARES
 * @helpurl https://localhost:3000/assets/functions.html#shares
 * @param types A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @param [split] Categories (infrastructure, models, integration) or Layers (use cases, foundation, governance). Categories if left out.
 * @returns A header row and three rows of group, amount and share.
 * @example =AIBUDGET.SHARES({"GPU";"Model API usage";"ETL"},{50;20;30}) → {"Group","Amount","Share";"Infrastructure",50,0.5;"Models",20,0.2;"Integration",30,0.3}
 */
export function shares(types: unknown[][], amounts: unknown[][], split: SplitName): unknown[][] {
  return answered(() => sharesTable(splitGiven(split), budgetGiven(types, amounts)));
}

/**
 * Share of the foundation (data, permissions, platforms) in the money for use cases, foundation and governance, as a fraction. #N/A where there is no such money. #VALUE! where an amount is in words.
 * @customfunction FOUNDATIONSHARE
 * @helpurl https://localhost:3000/assets/functions.html#foundationshare
 * @param types A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @returns The share as a fraction.
 * @example =AIBUDGET.FOUNDATIONSHARE({"Data storage";"Model API usage";"Compliance"},{40;50;10}) → 0.4
 */
export function foundationShare(types: unknown[][], amounts: unknown[][]): number {
  return answered(() => shareOf(groupGiven("Foundation"), budgetGiven(types, amounts)));
}

/**
 * The lower or upper bound that a profile sets for a group, as a fraction; without a bound both spill side by side. #N/A where the profile sets none.
 * @customfunction BAND
 * @helpurl https://localhost:3000/assets/functions.html#band
 * @param group Infrastructure, Models or Integration.
 * @param [bound] Lower or Upper; both if left out.
 * @param [profile] Name of the profile; Production AI 2026 if left out.
 * @returns One fraction, or two in a row.
 * @example =AIBUDGET.BAND("Infrastructure","Upper") → 0.6
 * @example =AIBUDGET.BAND("models") → {0.1,0.2}
 * @example =AIBUDGET.BAND("Foundation","Lower") → #N/A
 */
export function band(group: Group, bound: Bound, profile: ProfileName): unknown[][] {
  return answered(() => {
    const { lower, upper } = bandOf(groupGiven(group), profileGiven(profile));
    if (isLeftOut(bound)) return [[lower, upper]];
    return [[boundGiven(bound) === "lower" ? lower : upper]];
  });
}

/**
 * Spills the mix nearest to that of a budget among those that meet all three bounds of a profile: category, share, nearest share, and the money to add or take away. #N/A where no money lies in the split. #VALUE! where an amount is in words.
 * @customfunction NEARESTMIX
 * @helpurl https://localhost:3000/assets/functions.html#nearestmix
 * @param types A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @param [profile] Name of the profile; Production AI 2026 if left out.
 * @returns A header row and three rows; the changes add up to 0.
 * @example =AIBUDGET.NEARESTMIX({"GPU";"Model API usage";"ETL"},{400;300;300}) → {"Category","Share","Nearest","Change";"Infrastructure",0.4,0.5,100;"Models",0.3,0.2,-100;"Integration",0.3,0.3,0}
 */
export function nearestMix(
  types: unknown[][],
  amounts: unknown[][],
  profile: ProfileName
): unknown[][] {
  return answered(() => nearestMixTable(budgetGiven(types, amounts), profileGiven(profile)));
}

/**
 * Spills how the mix of a budget moved: group, share before, share now, and the change, all as fractions. #N/A where one of the two has no money in the split. #VALUE! where an amount is in words.
 * @customfunction DRIFT
 * @helpurl https://localhost:3000/assets/functions.html#drift
 * @param types The column of cost types or categories.
 * @param before The column of earlier amounts, as high as the column of types.
 * @param now The column of present amounts, as high as the column of types.
 * @param [split] Categories (infrastructure, models, integration) or Layers (use cases, foundation, governance). Categories if left out.
 * @returns A header row and three rows.
 * @example =AIBUDGET.DRIFT({"GPU";"Model API usage";"ETL"},{50;20;30},{60;10;30}) → {"Group","Before","Now","Change";"Infrastructure",0.5,0.6,0.1;"Models",0.2,0.1,-0.1;"Integration",0.3,0.3,0}
 */
export function drift(
  types: unknown[][],
  before: unknown[][],
  now: unknown[][],
  split: SplitName
): unknown[][] {
  return answered(() => {
    if (isLeftOut(before)) throw FAILURES.argumentMissing("before");
    if (isLeftOut(now)) throw FAILURES.argumentMissing("now");
    return driftTable(splitGiven(split), budgetGiven(types, before), budgetGiven(types, now));
  });
}
