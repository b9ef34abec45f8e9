/** Optional columns that are read as words. */
export const TEXT_COLUMNS = [
  "vendor",
  "case",
  "stage",
  "team",
  "costCentre",
  "model",
  "modelTier",
  "owner",
  "status",
  "killCriterion",
  "killThreshold",
  "killSwitch",
  "foundationLink",
  "valueBasis",
  "provisioning",
  "toolFunction",
  "component",
  "currency",
  "notes",
] as const;

/** Optional columns that are read as numbers without a currency. A utilisation of 22 % is 0.22. */
export const NUMBER_COLUMNS = [
  "signal",
  "utilisation",
  "usage",
  "queries",
  "tokens",
  "maintenanceHours",
  "deploymentHours",
  "exceptions",
  "manualIntegrations",
  "roi",
  "commitmentMonths",
] as const;

/** Optional columns that are read as money beside the amount. */
export const MONEY_COLUMNS = [
  "budget",
  "actual",
  "forecast",
  "earlier",
  "value",
  "contingency",
] as const;

/** Optional columns that are read as dates. */
export const DATE_COLUMNS = ["start", "goLive", "flagged", "closed"] as const;

export type TextColumn = (typeof TEXT_COLUMNS)[number];
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];
export type DateColumn = (typeof DATE_COLUMNS)[number];
