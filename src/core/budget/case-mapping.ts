import { amountHeader } from "./amount-header";
import { columnsOf, proposeMapping, type Mapping } from "./mapping";
import type { Role } from "./role";
import type { TableLook } from "./table-look";

/**
 * The mapping of a table of use cases: its name column, and what it states of them. Null for a table that states less than
 * two things of those that are only said of use cases. Its money is the cases' own, never the amount of a line.
 */
export function proposeCaseMapping(table: TableLook): Mapping | null {
  const { columns } = proposeMapping(table);
  const name =
    columnsOf({ columns }, "case")[0] ?? columns.find(({ role }) => role === "name")?.column;
  if (name === undefined) return null;
  const attributes = columns.flatMap(({ role, column }): Mapping["columns"] => {
    if (role === "name" || role === "case" || column === name) return [];
    if (role !== "amount") return [{ role, column }];
    const amount = amountHeader(table.headers[column] ?? "");
    return amount ? [{ role: amount.isValue ? "value" : ROLE_OF[amount.nature], column }] : [];
  });
  if (attributes.filter(({ role }) => OF_CASES.has(role)).length < 2) return null;
  return { columns: [{ role: "case", column: name }, ...attributes] };
}

const ROLE_OF = {
  budget: "budget",
  plain: "budget",
  forecast: "forecast",
  actual: "actual",
  earlier: "earlier",
} as const;

/** Nobody measures a cost line by them. */
const OF_CASES: ReadonlySet<Role> = new Set<Role>([
  "owner",
  "killCriterion",
  "killThreshold",
  "killSwitch",
  "foundationLink",
  "valueBasis",
  "signal",
  "value",
  "roi",
  "maintenanceHours",
  "deploymentHours",
  "exceptions",
  "manualIntegrations",
  "goLive",
  "flagged",
  "closed",
]);
