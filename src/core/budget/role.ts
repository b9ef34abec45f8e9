import {
  DATE_COLUMNS,
  MONEY_COLUMNS,
  NUMBER_COLUMNS,
  TEXT_COLUMNS,
  type DateColumn,
  type MoneyColumn,
  type NumberColumn,
  type TextColumn,
} from "./column";

/** What a column means to the review. Only name and amount are mandatory; amount may take several columns, summed. */
export type Role =
  | "name"
  | "amount"
  | "costType"
  | "category"
  | "period"
  | "scenario"
  | "locked"
  | "minimum"
  | "maximum"
  | TextColumn
  | NumberColumn
  | MoneyColumn
  | DateColumn;

/** Every role a column can play, in the order in which a person is asked; the first two are mandatory. */
export const ROLES: readonly Role[] = [
  "name",
  "amount",
  "costType",
  "category",
  "period",
  "scenario",
  "locked",
  "minimum",
  "maximum",
  ...TEXT_COLUMNS,
  ...NUMBER_COLUMNS,
  ...MONEY_COLUMNS,
  ...DATE_COLUMNS,
];

/** What a person calls the role, e.g. "Cost type". */
export function roleLabel(role: Role): string {
  return LABELS[role];
}

const LABELS: Readonly<Record<Role, string>> = {
  name: "Line",
  amount: "Amount",
  costType: "Cost type",
  category: "Category",
  currency: "Currency",
  period: "Period",
  scenario: "Scenario",
  locked: "Locked",
  minimum: "Minimum",
  maximum: "Maximum",
  vendor: "Vendor",
  case: "Use case",
  stage: "Stage",
  team: "Team",
  costCentre: "Cost centre",
  model: "Model",
  modelTier: "Model tier",
  owner: "Owner",
  status: "Status",
  killCriterion: "Kill criterion",
  killThreshold: "Kill threshold",
  killSwitch: "Kill switch",
  foundationLink: "Foundation link",
  valueBasis: "Value basis",
  provisioning: "Provisioning",
  toolFunction: "Tool function",
  component: "Component",
  notes: "Notes",
  signal: "Signal",
  utilisation: "Utilisation",
  usage: "Usage",
  queries: "Queries",
  tokens: "Tokens",
  maintenanceHours: "Maintenance hours",
  deploymentHours: "Deployment hours",
  exceptions: "Exceptions",
  manualIntegrations: "Manual integrations",
  roi: "ROI",
  commitmentMonths: "Commitment months",
  budget: "Budget",
  actual: "Actual",
  forecast: "Forecast",
  earlier: "Earlier year",
  value: "Value",
  contingency: "Contingency",
  start: "Start date",
  goLive: "Go-live date",
  flagged: "Flagged date",
  closed: "Closed date",
};
