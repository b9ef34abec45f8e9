import type { TextColumn } from "./budget";

/** What a column means to the review. Only name and amount are mandatory; amount may take several columns, summed. */
export type Role =
  | "name"
  | "amount"
  | "costType"
  | "category"
  | "currency"
  | "locked"
  | "minimum"
  | "maximum"
  | TextColumn;

/** Roles that are read as words. */
export const TEXT_COLUMNS: readonly TextColumn[] = [
  "vendor",
  "case",
  "stage",
  "team",
  "costCentre",
  "model",
  "owner",
  "killCriterion",
  "status",
  "notes",
];

/** Every role a column can play, in the order in which a person is asked; the first two are mandatory. */
export const ROLES: readonly Role[] = [
  "name",
  "amount",
  "costType",
  "category",
  "currency",
  "locked",
  "minimum",
  "maximum",
  ...TEXT_COLUMNS,
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
  locked: "Locked",
  minimum: "Minimum",
  maximum: "Maximum",
  vendor: "Vendor",
  case: "Use case",
  stage: "Stage",
  team: "Team",
  costCentre: "Cost centre",
  model: "Model",
  owner: "Owner",
  killCriterion: "Kill criterion",
  status: "Status",
  notes: "Notes",
};
