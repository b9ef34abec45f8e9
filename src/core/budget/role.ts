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
import { message } from "../words/say";

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
  name: message("Line"),
  amount: message("Amount"),
  costType: message("Cost type"),
  category: message("Category"),
  currency: message("Currency"),
  period: message("Period"),
  scenario: message("Scenario"),
  locked: message("Locked"),
  minimum: message("Minimum"),
  maximum: message("Maximum"),
  vendor: message("Vendor"),
  case: message("Use case"),
  stage: message("Stage"),
  team: message("Team"),
  costCentre: message("Cost centre"),
  model: message("Model"),
  modelTier: message("Model tier"),
  owner: message("Owner"),
  status: message("Status"),
  killCriterion: message("Kill criterion"),
  killThreshold: message("Kill threshold"),
  killSwitch: message("Kill switch"),
  foundationLink: message("Foundation link"),
  valueBasis: message("Value basis"),
  provisioning: message("Provisioning"),
  toolFunction: message("Tool function"),
  component: message("Component"),
  notes: message("Notes"),
  signal: message("Signal"),
  utilisation: message("Utilisation"),
  usage: message("Usage"),
  queries: message("Queries"),
  tokens: message("Tokens"),
  maintenanceHours: message("Maintenance hours"),
  deploymentHours: message("Deployment hours"),
  exceptions: message("Exceptions"),
  manualIntegrations: message("Manual integrations"),
  roi: message("ROI"),
  commitmentMonths: message("Commitment months"),
  budget: message("Budget"),
  actual: message("Actual"),
  forecast: message("Forecast"),
  earlier: message("Earlier year"),
  value: message("Value"),
  contingency: message("Contingency"),
  start: message("Start date"),
  goLive: message("Go-live date"),
  flagged: message("Flagged date"),
  closed: message("Closed date"),
};
