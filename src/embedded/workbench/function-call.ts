import * as lines from "../../functions/lines";
import * as mix from "../../functions/mix";
import * as ratio from "../../functions/functions";
import * as reallocation from "../../functions/reallocation";
import * as usage from "../../functions/usage";
import * as useCases from "../../functions/use-cases";
import type { DescribedFunction } from "./function-list";

type Cell = string | number | boolean;
type Callable = (...args: unknown[]) => unknown;

/**
 * What a custom function gives for arguments as the grid hands them over: cells, or an error as its text. The compiled
 * function itself answers. The grid passes single cells bare or as [[v]], and arguments left out as 0 or undefined.
 */
export function calledInGrid(
  described: DescribedFunction,
  args: readonly unknown[]
): Cell | Cell[][] {
  standInForRuntime();
  const call = FUNCTIONS.get(described.id);
  if (!call) return "#NAME?";
  const given = described.parameters.map(({ dimensionality, optional }, at) => {
    const arg = args[at];
    if (arg === undefined || arg === null || (arg === 0 && optional)) return null;
    return dimensionality === "matrix" ? matrix(arg) : single(arg);
  });
  // A function that throws would end the calculation of the whole workbook.
  try {
    if (!described.options?.stream) return shown(call(...given));
    let latest: unknown = "#BUSY!";
    call(...given, { setResult: (result: unknown) => void (latest = result) });
    return shown(latest);
  } catch (error) {
    return errorText(error);
  }
}

/** By id: a function is declared under its id in camel case. */
const FUNCTIONS: ReadonlyMap<string, Callable> = new Map(
  [ratio, mix, lines, useCases, usage, reallocation]
    .flatMap((module) => Object.entries(module) as unknown as [string, Callable][])
    .map(([name, call]) => [name.toUpperCase(), call])
);

/** The page of the grid has no custom-functions runtime; all that the functions take from it is its error. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

function standInForRuntime(): void {
  const scope = globalThis as { CustomFunctions?: unknown };
  scope.CustomFunctions ??= { Error: RuntimeError };
}

function matrix(arg: unknown): unknown[][] {
  if (!Array.isArray(arg)) return [[arg]];
  return arg.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

function single(arg: unknown): unknown {
  return Array.isArray(arg) ? (matrix(arg)[0]?.[0] ?? null) : arg;
}

function shown(result: unknown): Cell | Cell[][] {
  if (!Array.isArray(result)) return cell(result);
  return result.map((row: unknown[]) => row.map(cell));
}

function cell(value: unknown): Cell {
  return typeof value === "object" ? errorText(value) : (value as Cell);
}

/** CustomFunctions.Error carries the error's text as its code; whatever else is thrown, Excel shows as #VALUE!. */
function errorText(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
