import { columnsOf } from "../../core/budget/mapping";
import { roleLabel, type Role } from "../../core/budget/role";
import { ASSIGNABLE } from "../../core/costs/cost-type";
import { thresholdOf } from "../../core/policy/policy";
import { listed } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { rowCount, type Area } from "../../workbook/address";
import type { Fills } from "../../workbook/formulas/plan-entry";
import { segmentsOf } from "../../workbook/intake/segments";
import type { Judgement } from "../../workbook/judgement/judgement";
import type { FunctionBook, GivenArgument } from "./function-book";
import { absolute, type OwnTable } from "./own-tables";
import { RECIPES, type Recipe, type Slot } from "./recipes";

/** An argument of an example; `cells` are still to be read where it points at an `area`. */
export interface OwnArgument extends GivenArgument {
  readonly area: Area | null;
}

/** A formula on the user's own table, or why there is none. */
export type OwnExample =
  | {
      readonly kind: "own";
      readonly formula: string;
      readonly args: readonly OwnArgument[];
      readonly fills: Fills;
      /** What to know of it, one sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly kind: "none"; readonly because: string };

/** `tables` as `ownTables` gives them: what the budget lacks, the table of use cases may have. */
export function ownExample(
  id: string,
  tables: readonly OwnTable[],
  judgement: Judgement,
  book: Pick<FunctionBook, "columnReference">
): OwnExample {
  const recipe = RECIPES[id];
  if (!recipe) return { kind: "none", because: say("There is no example on your table.") };
  const isOfBudget = recipe.slots.some(({ kind }) => kind === "budget" || kind === "model amount");
  const found = (isOfBudget ? tables.slice(0, 1) : tables).map((table) =>
    exampleOn(id, recipe, { table, judgement, book })
  );
  return found.find(({ kind }) => kind === "own") ?? found[0]!;
}

/** What an argument is made from. */
interface Ground {
  readonly table: OwnTable;
  readonly judgement: Judgement;
  readonly book: Pick<FunctionBook, "columnReference">;
}

function exampleOn(id: string, recipe: Recipe, ground: Ground): OwnExample {
  const args: OwnArgument[] = [];
  for (const slot of recipe.slots) {
    const filled = filledSlot(slot, ground);
    if (typeof filled === "string") return { kind: "none", because: filled };
    args.push(...filled);
  }
  while (args.at(-1) === LEFT_OUT) args.pop();
  const formula = `=AIBUDGET.${id}(${args.map(({ text }) => text).join(",")})`;
  const notes = notesOn(recipe, args, ground);
  return { kind: "own", formula, args, fills: fillsOf(id, args), notes };
}

/** The cells that a result fills, written as Excel writes an array; one that ends with … has more rows. */
export function fillsOfResult(result: string): Fills {
  const [first = "", ...others] = result.replace(/"[^"]*"/g, "").split(";");
  const fills = { rows: 1 + others.length, columns: first.split(",").length };
  return result.endsWith("…") ? { ...fills, isOpen: true } : fills;
}

function fillsOf(id: string, args: readonly OwnArgument[]): Fills {
  const fills = RECIPES[id]?.fills ?? ONE_CELL;
  if (fills !== "rows") return fills;
  const heights = args.map(({ area }) => (area ? rowCount(area) : 1));
  return { rows: Math.max(1, ...heights), columns: 1 };
}

const ONE_CELL: Fills = { rows: 1, columns: 1 };

const LEFT_OUT: OwnArgument = { text: "", cells: null, area: null };

/** A sentence where the table does not have it. */
function filledSlot(slot: Slot, ground: Ground): readonly OwnArgument[] | string {
  const { table, judgement } = ground;
  switch (slot.kind) {
    case "budget": {
      const lacking = slot.needs.find((roles) => playing(table, roles).length === 0);
      if (lacking) return noColumn(lacking);
      const columns = slot.columns.map((roles) => columnArgument(roles, ground));
      const areThere = columns.flatMap((each) => (typeof each === "string" ? [] : [each]));
      if (!isReadAlike(table, slot) && areThere.length === columns.length) return areThere;
      const { text, area } = table.whole;
      return [{ text, area, cells: null }, ...columns.slice(1).map(() => LEFT_OUT)];
    }
    case "column": {
      if (slot.isOptional && playing(table, slot.roles).length === 0) return [LEFT_OUT];
      const argument = columnArgument(slot.roles, ground);
      return typeof argument === "string" ? argument : [argument];
    }
    case "model amount":
      return modelAmount(ground);
    case "threshold":
      return [constant(thresholdOf(judgement.policy, slot.key))];
    case "value":
      return [constant(slot.value)];
    case "today":
      return [{ text: "TODAY()", cells: judgement.intake.budget.today + DAYS_BEFORE, area: null }];
  }
}

/** Excel counts days from 1899-12-30 (Microsoft Support, “Date systems in Excel”). */
const DAYS_BEFORE = 25_569;

function constant(value: string | number): OwnArgument {
  return {
    text: typeof value === "string" ? `"${value}"` : String(value),
    cells: value,
    area: null,
  };
}

function playing({ mapping }: OwnTable, roles: readonly Role[]): number[] {
  for (const role of roles) {
    const columns = columnsOf(mapping, role);
    if (columns.length > 0) return columns;
  }
  return [];
}

function columnArgument(roles: readonly Role[], { table, book }: Ground): OwnArgument | string {
  const [column, ...others] = playing(table, roles);
  if (column === undefined) return noColumn(roles);
  if (others.length > 0)
    return say("“{role}” stands in {count} columns of your table, and the function takes one.", {
      role: say(roleLabel(roles[0]!)),
      count: others.length + 1,
    });
  const { sheet, top, left, bottom } = table.area;
  const at = left + column;
  return {
    text: book.columnReference(table.body, column, table.headers[column] ?? ""),
    cells: null,
    area: { sheet, top: top + 1, bottom, left: at, right: at },
  };
}

function noColumn(roles: readonly Role[]): string {
  const names = roles.map((role) => say("“{name}”", { name: say(roleLabel(role)) }));
  return say("Your table has no column for {roles}.", { roles: listed(names, "or") });
}

function modelAmount({ table, judgement }: Ground): readonly OwnArgument[] | string {
  const [first] = segmentsOf(judgement.intake);
  const { budget, rows, candidate } = first.table;
  const [column, ...others] = playing(table, ["amount"]);
  let largest = -1;
  for (let line = 0; line < budget.lines; line++) {
    if (ASSIGNABLE[budget.costTypes[line]!]?.category !== "models") continue;
    if (largest < 0 || budget.amounts[line]! > budget.amounts[largest]!) largest = line;
  }
  if (largest < 0) return say("Your table has no line that pays for models.");
  if (column === undefined || others.length > 0)
    return say(
      "The amount stands in several columns of your table, and the function takes one cell."
    );
  const { sheet, left } = candidate.area;
  const [row, at] = [rows[largest]!, left + column];
  const area = { sheet, top: row, bottom: row, left: at, right: at };
  return [{ text: absolute(area), cells: null, area }];
}

/** Whether a function that is given the whole table takes the columns that the review takes. */
function isReadAlike({ readAlike }: OwnTable, slot: Extract<Slot, { kind: "budget" }>): boolean {
  return [...READ_BY_ALL, ...slot.needs.flat()].every((role) => readAlike.has(role));
}

const READ_BY_ALL: readonly Role[] = ["name", "amount", "costType", "category", "vendor", "notes"];

function notesOn({ slots, note }: Recipe, args: readonly OwnArgument[], ground: Ground): string[] {
  const { table, judgement } = ground;
  const notes = note === undefined ? [] : [say(note)];
  for (const slot of slots) {
    if (slot.kind !== "budget") continue;
    if (!isReadAlike(table, slot) && args.some(({ text }) => text === table.whole.text))
      notes.push(
        say(
          "The function reads the table by its headers and may take other columns than those chosen here."
        )
      );
    if (segmentsOf(judgement.intake).length > 1)
      notes.push(
        say("The function takes one table, {table}, and not all that are reviewed together.", {
          table: segmentsOf(judgement.intake)[0].table.candidate.name,
        })
      );
    if (judgement.intake.exchanged)
      notes.push(say("The function does not convert currencies: it adds amounts as they stand."));
  }
  return notes;
}
