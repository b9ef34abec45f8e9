import { columnsOf } from "../../core/budget/mapping";
import { roleLabel, type Role } from "../../core/budget/role";
import { ASSIGNABLE } from "../../core/costs/cost-type";
import { thresholdOf } from "../../core/policy/policy";
import { listed } from "../../core/review/wording";
import type { Area } from "../../workbook/address";
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
  if (!recipe) return { kind: "none", because: "There is no example on your table." };
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
  return { kind: "own", formula, args, notes: notesOn(recipe, args, ground) };
}

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
    return `The ${roleLabel(roles[0]!).toLowerCase()} stands in ${others.length + 1} columns of your table, and the function takes one.`;
  const { sheet, top, left, bottom } = table.area;
  const at = left + column;
  return {
    text: book.columnReference(table.body, column, table.headers[column] ?? ""),
    cells: null,
    area: { sheet, top: top + 1, bottom, left: at, right: at },
  };
}

function noColumn(roles: readonly Role[]): string {
  const names = roles.map((role) => `“${roleLabel(role)}”`);
  return `Your table has no column for ${listed(names, "or")}.`;
}

function modelAmount({ table, judgement }: Ground): readonly OwnArgument[] | string {
  const { budget, rows, candidate } = judgement.intake;
  const [column, ...others] = playing(table, ["amount"]);
  let largest = -1;
  for (let line = 0; line < budget.lines; line++) {
    if (ASSIGNABLE[budget.costTypes[line]!]?.category !== "models") continue;
    if (largest < 0 || budget.amounts[line]! > budget.amounts[largest]!) largest = line;
  }
  if (largest < 0) return "Your table has no line that pays for models.";
  if (column === undefined || others.length > 0)
    return "The amount stands in several columns of your table, and the function takes one cell.";
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
  const notes = note === undefined ? [] : [note];
  for (const slot of slots) {
    if (slot.kind !== "budget") continue;
    if (!isReadAlike(table, slot) && args.some(({ text }) => text === table.whole.text))
      notes.push(
        "The function reads the table by its headers and may take other columns than those chosen here."
      );
    if (judgement.intake.exchanged)
      notes.push("The function does not convert currencies: it adds amounts as they stand.");
  }
  return notes;
}
