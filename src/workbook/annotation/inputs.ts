import type { Budget } from "../../core/budget/budget";
import { columnsOf, type Mapping } from "../../core/budget/mapping";
import type { Role } from "../../core/budget/role";
import type { Intake } from "../intake/intake";

/** Something that a review was computed from, on each line or for each use case. */
export interface Input {
  /** Columns it was read from, from the table's left edge; [] where it has none of its own. */
  readonly columns: readonly number[];
  readonly differs: (at: number) => boolean;
}

/** Everything that was read of the lines. */
export function lineInputs(before: Intake, now: Intake): Input[] {
  const { mapping } = before;
  const [was, is] = [before.budget, now.budget];
  const [wasShown, isShown] = [shownOf(was), shownOf(is)];
  const type: Role = columnsOf(mapping, "costType").length > 0 ? "costType" : "category";
  const columns = (role: Role) => columnsOf(mapping, role);
  const same: readonly [Role, (budget: Budget) => ArrayLike<unknown>][] = [
    ["name", ({ names }) => names],
    [type, ({ costTypes }) => costTypes],
    ["locked", ({ locked }) => locked],
    ["minimum", ({ minimum }) => minimum],
    ["maximum", ({ maximum }) => maximum],
  ];
  return [
    {
      columns: columns("amount"),
      differs: (line) =>
        (wasShown.get(line) ?? was.amounts[line]) !== (isShown.get(line) ?? is.amounts[line]),
    },
    ...same.map(([role, of]) => input(columns(role), of(was), of(is))),
    { columns: columns("currency"), differs: () => was.currency.code !== is.currency.code },
    ...attributes(was, is, columns),
    ...periodInputs(before, now),
  ];
}

/** Everything that was read of the use cases, by the mapping of their own table. */
export function caseInputs(before: Intake, now: Intake, mapping: Mapping): Input[] {
  const [was, is] = [before.budget.cases, now.budget.cases];
  if (!was || !is) return [];
  const columns = (role: Role) => columnsOf(mapping, role);
  return [input(columns("case"), was.names, is.names), ...attributes(was, is, columns)];
}

type Attributes = Pick<Budget, "text" | "numbers" | "money" | "dates">;

function attributes(
  was: Attributes,
  is: Attributes,
  columns: (role: Role) => readonly number[]
): Input[] {
  return (["text", "numbers", "money", "dates"] as const).flatMap((kind) => {
    const [before, now] = [was[kind] as Read, is[kind] as Read];
    const roles = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...roles].map((role) =>
      input(columns(role as Role), before[role] ?? [], now[role] ?? [])
    );
  });
}

type Read = Readonly<Record<string, ArrayLike<unknown>>>;

/** All columns of a series, or the period column: what the cells of one period say shows in the figures of their items. */
function periodInputs({ budget, mapping }: Intake, now: Intake): Input[] {
  const [was, is] = [budget.timeline, now.budget.timeline];
  if (!was) return [];
  const periods = mapping.periods ?? [];
  return (Object.keys(was.series) as (keyof typeof was.series)[]).flatMap((series) => {
    const own = periods.flatMap((each) => (each.series === series ? [each.column] : []));
    const columns = own.length > 0 ? own : columnsOf(mapping, "period");
    return was.series[series]!.map((figures, at): Input => {
      const others = is?.series[series]?.[at];
      return {
        columns,
        differs: (line) => !Object.is(figures[was.itemOf[line]!], others?.[is?.itemOf[line] ?? -1]),
      };
    });
  });
}

function input(columns: readonly number[], was: ArrayLike<unknown>, is: ArrayLike<unknown>): Input {
  return { columns, differs: (at) => !Object.is(was[at], is[at]) };
}

/** What unreadable amounts show, by line. */
function shownOf({ unreadable }: Budget): ReadonlyMap<number, string> {
  return new Map(unreadable.map(({ line, shown }) => [line, shown]));
}
