import { ASSIGNABLE, UNASSIGNED } from "../core/costs/cost-type";
import { rememberingAssignments } from "../core/costs/assignment";
import { CATEGORIES, LAYERS } from "../core/costs/split";
import { coreCapabilities } from "../core/measures/integration/central-share";
import { componentBuilds, superfluousBuilds } from "../core/measures/integration/component-builds";
import { shownError, type ResultCell } from "./answer";
import { cellText } from "./cells";
import { budgetOfColumns } from "./columns-budget";
import { FAILURES } from "./failure";
import { budgetGiven, fullyRead, type Given } from "./given-budget";
import { cellsNeeded, columnsGiven, isBlank, isLeftOut } from "./given-cells";
import { remembered } from "./memory";

/** CLASSIFY: one answer per row, "" for a blank one. Throws a Failure. */
export function classified(
  words: unknown,
  naming: "costType" | "categories" | "layers"
): ResultCell[][] {
  const rows = cellsNeeded(words, "words");
  if (rows.some((row) => row.length > 3)) throw FAILURES.tooWide("words", 3);
  const assign = rememberingAssignments();
  return rows.map((row, at): ResultCell[] => {
    if (row.every(isBlank)) return [""];
    try {
      const [name = "", vendor = "", notes = ""] = row.map((cell) => cellText(cell, at + 1));
      const read = assign({ name, vendor, notes }).code;
      // A line that the pane cannot read may still be the name of a group, such as "Models".
      const code = read === UNASSIGNED ? assign({ name: "", costType: name }).code : read;
      return [nameOf(code, naming)];
    } catch (error) {
      if (rows.length === 1) throw error;
      return [shownError(error)];
    }
  });
}

export function superfluousCount(components: unknown, cases: unknown, amounts: unknown): number {
  const { measures } = buildsGiven(components, cases, amounts);
  return measures
    .of(componentBuilds)
    .reduce((sum, builds) => sum + superfluousBuilds(builds).count, 0);
}

/** The budget whose components DUPCOUNT counts. Throws a Failure. */
export function buildsGiven(components: unknown, cases: unknown, amounts: unknown): Given {
  const given = remembered("DUPCOUNT", [components, cases, amounts], () => {
    if (isLeftOut(components)) throw FAILURES.argumentMissing("components");
    if (isLeftOut(cases) && isLeftOut(amounts)) return budgetGiven(components, null);
    const names = ["components", "cases", "amounts"];
    const [built, named, money] = columnsGiven(names, [components, cases, amounts]);
    if (!named) throw FAILURES.argumentMissing("cases");
    const text = { component: built!, case: named };
    return budgetOfColumns({ types: null, amounts: money ?? null, text });
  });
  if (!given.budget.text.component) throw FAILURES.columnMissing("Component");
  if (!given.budget.cases) throw FAILURES.columnMissing("Use case");
  return fullyRead(given);
}

export function centralPart(teams: unknown, types: unknown, amounts: unknown): number {
  const { measures } = teamsGiven(teams, types, amounts);
  const sums = { known: 0, central: 0 };
  for (const { money, unknown, central } of measures.of(coreCapabilities)) {
    sums.known += money - unknown;
    sums.central += central;
  }
  if (sums.known <= 0) throw FAILURES.nobodyNamed();
  return sums.central / sums.known;
}

/** The budget whose teams CENTRALSHARE compares. Throws a Failure. */
export function teamsGiven(teams: unknown, types: unknown, amounts: unknown): Given {
  const given = remembered("CENTRALSHARE", [teams, types, amounts], (): Given => {
    if (isLeftOut(teams)) throw FAILURES.argumentMissing("teams");
    if (isLeftOut(types) && isLeftOut(amounts)) return budgetGiven(teams, null);
    const names = ["teams", "types", "amounts"];
    const [owners, kinds, money] = columnsGiven(names, [teams, types, amounts]);
    if (!kinds) throw FAILURES.argumentMissing("types");
    if (!money) throw FAILURES.argumentMissing("amounts");
    return budgetOfColumns({ types: kinds, amounts: money, text: { team: owners! } });
  });
  return fullyRead(given);
}

function nameOf(code: number, naming: "costType" | "categories" | "layers"): string {
  if (code === UNASSIGNED) return "Unassigned";
  if (naming === "costType") return ASSIGNABLE[code]!.name;
  const { groups, homes } = naming === "layers" ? LAYERS : CATEGORIES;
  return groups[homes[code]! as 0 | 1 | 2]?.name ?? "Outside the split";
}
