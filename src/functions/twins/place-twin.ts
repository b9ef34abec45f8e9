import { say } from "../../core/words/say";
import { Failure } from "../failure";
import { asCells, isBlank, isLeftOut } from "../given-cells";
import { numberGiven } from "../numbers";
import { eachPlace } from "../row-wise";
import type { TwinArgument } from "./budget-source";
import { constant, isConstant, literal, NoTwin, rawCell } from "./formula-text";

/** How one place of a spill is computed, and how a formula says it from the operands, "" for an argument left out. */
export interface PlaceTwin {
  readonly names: readonly string[];
  readonly compute: (cells: readonly unknown[], row: number) => string | number;
  readonly formula: (operands: readonly string[]) => string;
  /** How an argument stands in the formula; `operand` where it is missing. */
  readonly operandOf?: (name: string, arg: TwinArgument) => string;
  /** #DIV/0! is the same in a formula, and no reason to have none. */
  readonly divides?: boolean;
}

/**
 * A function that answers place by place, over single cells and ranges. Throws the Failure of a single place, and NoTwin
 * where one place of a range fails or holds its number as text.
 */
export function placeTwin(args: readonly TwinArgument[], twin: PlaceTwin): string {
  const { names, compute, formula, operandOf = operand, divides = false } = twin;
  const failures: Failure[] = [];
  const cells = args.map((each) => each.cells);
  eachPlace(names, cells, (place, row) => {
    try {
      return compute(place, row);
    } catch (error) {
      if (error instanceof Failure && !(divides && error.code === "#DIV/0!"))
        failures.push(
          new Failure(
            error.code,
            say("Row {row}: {reason}", { row: String(row), reason: error.message })
          )
        );
      if (isSingle(cells)) throw error;
      return 0;
    }
  });
  if (failures.length > 0)
    throw new NoTwin(
      say("One of the results is an error. {reason}", { reason: failures[0]!.message })
    );
  const text = formula(args.map((each, at) => operandOf(names[at]!, each)));
  const blanks = blankTests(args);
  return blanks === "" ? text : `IF(${blanks},"",${text})`;
}

/** A number or numbers as a formula takes them: the reference as it stands, a constant with its text read. */
export function operand(name: string, { text, cells }: TwinArgument): string {
  if (isLeftOut(cells)) return "";
  const rows = asCells(cells);
  if (!isConstant(text)) {
    rows.forEach((row, at) => row.forEach((cell) => checkNumber(name, cell, at + 1)));
    return text;
  }
  const numbers = rows.map((row, at) => row.map((cell) => numberGiven(name, cell, at + 1)));
  return rows.length === 1 && rows[0]!.length === 1 ? literal(numbers[0]![0]!) : constant(numbers);
}

/** Excel reads text as a number by the settings of the machine, or not at all. */
export function checkNumber(name: string, cell: unknown, row: number): void {
  const value = rawCell(cell);
  if (typeof value !== "string" || value.trim() === "") return;
  throw new NoTwin(
    say(
      "Row {row} of “{name}” holds “{shown}” as text, which Excel reads differently from country to country. Write a number.",
      { row: String(row), name, shown: value }
    )
  );
}

/** Where every wide argument is blank the result stays blank; "" where no place above the end is. */
function blankTests(args: readonly TwinArgument[]): string {
  const wide = args.filter(({ cells }) => !isLeftOut(cells) && !isSingle([cells]));
  const [first] = wide;
  if (!first) return "";
  const rows = asCells(first.cells);
  const isBlankAt = (row: number, column: number): boolean =>
    wide.every(({ cells }) => isBlank(asCells(cells)[row]?.[column]));
  const isAnyBlank = rows.some((row, at) => row.some((_, column) => isBlankAt(at, column)));
  return isAnyBlank ? wide.map(({ text }) => `(${text}="")`).join("*") : "";
}

export function isSingle(cells: readonly unknown[]): boolean {
  return cells.every((each) => {
    const rows = asCells(each);
    return rows.length === 1 && rows[0]!.length === 1;
  });
}
