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
    "Mix drift",
    "A group's share moved further than this since the last review."
  ),
  reviewDays: threshold(
    "days",
    92,
    "A:49",
    "Days between reviews",
    "A quarter: the longest time without a review."
  ),
  casesWithoutFoundation: threshold(
    "count",
    10,
    "A:44",
    "Active cases without foundation",
    "From this many on, the portfolio is unfounded."
  ),
  doubtfulMoney: threshold(
    "fraction",
    0.1,
    "ours",
    "Money without a firm cost type",
    "Where more of the money than this could be what a rule misses, the rule asks for a review instead of finding."
  ),
  runToBuild: threshold(
    "ratio",
    3,
    "ours",
    "Run to build",
    "Running costs of a use case above this multiple of its building costs are heavy."
  ),
  exceptionGrowth: threshold(
    "fraction",
    0.1,
    "ours",
    "Growth of exceptions",
    "Exceptions or manual integrations grew by more than this."
  ),
  closureDays: threshold(
    "days",
    30,
    "ours",
    "Days to close",
    "From flagged to closed, longer than this is slow."
  ),
  utilisation: threshold(
    "fraction",
    0.7,
    "ours",
    "Target utilisation",
    "Compute used less than this is partly idle."
  ),
  usageGrowth: threshold(
    "fraction",
    0.1,
    "ours",
    "Growth of usage",
    "Usage that grows by more than this from the first to the last period needs a plan that grows."
  ),
  flatPlan: threshold(
    "fraction",
    0.02,
    "ours",
    "Flat plan",
    "A plan that grows by no more than this is flat."
  ),
  acceleratorContingency: threshold(
    "fraction",
    0.05,
    "ours",
    "Contingency for accelerators",
    "Least contingency, as a part of the money for accelerators and their compute."
  ),
  unitCostGrowth: threshold(
    "fraction",
    0.05,
    "ours",
    "Growth of unit cost",
    "Cost per unit of usage grew by more than this."
  ),
  topTierShare: threshold(
    "fraction",
    0.5,
    "ours",
    "Share of top-tier models",
    "Most of the model money that may go to top-tier models without a routing line."
  ),
  modelConcentration: threshold(
    "fraction",
    0.8,
    "ours",
    "Share of one model",
    "Most of the model money that may go to one model or model vendor."
  ),
  promptGrowth: threshold(
    "fraction",
    0.1,
    "ours",
    "Growth of tokens per query",
    "Tokens per query grew by more than this."
  ),
  similarNames: threshold(
    "fraction",
    0.6,
    "ours",
    "Likeness of names",
    "Two use cases are alike when at least this part of the words of their names is in both."
  ),
  integrationContingency: threshold(
    "fraction",
    0.1,
    "ours",
    "Contingency for integration",
    "Least contingency, as a part of the integration money."
  ),
  dataPreparation: threshold(
    "fraction",
    0.15,
    "ours",
    "Data preparation of an early case",
    "Least part of an early-stage case's money that goes into data engineering."
  ),
  integrationDelay: threshold(
    "months",
    3,
    "ours",
    "Delay of integration",
    "Integration that starts this many months or more after the period in which models or infrastructure start is late."
  ),
  centralShare: threshold(
    "fraction",
    0.8,
    "ours",
    "Central share of core capabilities",
    "Least part of a core capability's money that is spent in one place."
  ),
  commitmentMonths: threshold(
    "months",
    12,
    "ours",
    "Long commitment",
    "A commitment of this many months or more is long."
  ),
  overrun: threshold(
    "fraction",
    0.05,
    "ours",
    "Overrun",
    "Actual cost above the budget by more than this."
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
