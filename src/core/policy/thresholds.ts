import { message } from "../words/say";

/** A number that a rule compares with. Where neither text gives one it is ours: a setting, no authority. */
export interface Threshold {
  readonly name: string;
  readonly unit: "fraction" | "days" | "months" | "ratio" | "count";
  readonly standard: number;
  /** What the number decides. */
  readonly meaning: string;
  /** Where the number comes from; "ours" for a reasoned default that claims no authority. */
  readonly source: string;
}

/** Every threshold with its default, by the key under which a policy may change it. */
export const THRESHOLDS = {
  mixDrift: threshold(
    "fraction",
    0.05,
    "ours",
    message("Mix drift"),
    message("A group's share moved further than this since the last review.")
  ),
  reviewDays: threshold(
    "days",
    92,
    "A:49",
    message("Days between reviews"),
    message("A quarter: the longest time without a review.")
  ),
  casesWithoutFoundation: threshold(
    "count",
    10,
    "A:44",
    message("Active cases without foundation"),
    message("From this many on, the portfolio is unfounded.")
  ),
  doubtfulMoney: threshold(
    "fraction",
    0.1,
    "ours",
    message("Money without a firm cost type"),
    message(
      "Where more of the money than this could be what a rule misses, the rule asks for a review instead of finding."
    )
  ),
  runToBuild: threshold(
    "ratio",
    3,
    "ours",
    message("Run to build"),
    message("Running costs of a use case above this multiple of its building costs are heavy.")
  ),
  exceptionGrowth: threshold(
    "fraction",
    0.1,
    "ours",
    message("Growth of exceptions"),
    message("Exceptions or manual integrations grew by more than this.")
  ),
  closureDays: threshold(
    "days",
    30,
    "ours",
    message("Days to close"),
    message("From flagged to closed, longer than this is slow.")
  ),
  utilisation: threshold(
    "fraction",
    0.7,
    "ours",
    message("Target utilisation"),
    message("Compute used less than this is partly idle.")
  ),
  usageGrowth: threshold(
    "fraction",
    0.1,
    "ours",
    message("Growth of usage"),
    message(
      "Usage that grows by more than this from the first to the last period needs a plan that grows."
    )
  ),
  flatPlan: threshold(
    "fraction",
    0.02,
    "ours",
    message("Flat plan"),
    message("A plan that grows by no more than this is flat.")
  ),
  acceleratorContingency: threshold(
    "fraction",
    0.05,
    "ours",
    message("Contingency for accelerators"),
    message("Least contingency, as a part of the money for accelerators and their compute.")
  ),
  unitCostGrowth: threshold(
    "fraction",
    0.05,
    "ours",
    message("Growth of unit cost"),
    message("Cost per unit of usage grew by more than this.")
  ),
  topTierShare: threshold(
    "fraction",
    0.5,
    "ours",
    message("Share of top-tier models"),
    message("Most of the model money that may go to top-tier models without a routing line.")
  ),
  modelConcentration: threshold(
    "fraction",
    0.8,
    "ours",
    message("Share of one model"),
    message("Most of the model money that may go to one model or model vendor.")
  ),
  promptGrowth: threshold(
    "fraction",
    0.1,
    "ours",
    message("Growth of tokens per query"),
    message("Tokens per query grew by more than this.")
  ),
  similarNames: threshold(
    "fraction",
    0.6,
    "ours",
    message("Likeness of names"),
    message(
      "Two use cases are alike when at least this part of the words of their names is in both."
    )
  ),
  integrationContingency: threshold(
    "fraction",
    0.1,
    "ours",
    message("Contingency for integration"),
    message("Least contingency, as a part of the integration money.")
  ),
  dataPreparation: threshold(
    "fraction",
    0.15,
    "ours",
    message("Data preparation of an early case"),
    message("Least part of an early-stage case's money that goes into data engineering.")
  ),
  integrationDelay: threshold(
    "months",
    3,
    "ours",
    message("Delay of integration"),
    message(
      "Integration that starts this many months or more after the period in which models or infrastructure start is late."
    )
  ),
  centralShare: threshold(
    "fraction",
    0.8,
    "ours",
    message("Central share of core capabilities"),
    message("Least part of a core capability's money that is spent in one place.")
  ),
  commitmentMonths: threshold(
    "months",
    12,
    "ours",
    message("Long commitment"),
    message("A commitment of this many months or more is long.")
  ),
  overrun: threshold(
    "fraction",
    0.05,
    "ours",
    message("Overrun"),
    message("Actual cost above the budget by more than this.")
  ),
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdKey = keyof typeof THRESHOLDS;

function threshold(
  unit: Threshold["unit"],
  standard: number,
  source: string,
  name: string,
  meaning: string
): Threshold {
  return { name, unit, standard, meaning, source };
}
