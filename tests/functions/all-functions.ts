import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { loadLateTables } from "../../src/functions/late-tables";
import * as lines from "../../src/functions/lines";
import * as mix from "../../src/functions/mix";
import * as ratio from "../../src/functions/functions";
import * as reallocation from "../../src/functions/reallocation";
import * as usage from "../../src/functions/usage";
import * as useCases from "../../src/functions/use-cases";
import { ERROR, type Value } from "./formula";

const { FUNCTION_SOURCES } = jest.requireActual<{ FUNCTION_SOURCES: readonly string[] }>(
  "../../webpack.config.js"
);

export interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: { readonly stream?: boolean };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

export const SOURCES = FUNCTION_SOURCES.map((file) => path.resolve(file));

export async function generated() {
  const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata(
    [...SOURCES],
    true
  );
  const { functions } = JSON.parse(metadataJson) as { functions: Described[] };
  return { functions, metadataJson, errors, associate };
}

/** The formulas of the doc comments with their results; a result that ends with … is only begun. */
export const EXAMPLES = SOURCES.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/@example (=AIBUDGET\..*) → (.*)/g)].map(
    ([, formula, result]) => [formula!, result!.trim()] as const
  )
);

type Callable = (...args: unknown[]) => unknown;

/** Some answer with a promise until their tables are loaded. */
beforeAll(loadLateTables);

/** By id; a function is called as its id in lower case reads. */
export const FUNCTIONS: ReadonlyMap<string, Callable> = new Map(
  [ratio, mix, lines, useCases, usage, reallocation]
    .flatMap((module) => Object.entries(module) as unknown as [string, Callable][])
    .map(([name, callable]) => [name.toUpperCase(), callable])
);

/** What the JavaScript runtime offers the functions. */
export class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

/** The arguments as Excel hands them over: ranges where the metadata says matrix, null for what is left out. */
export function handedOver({ parameters }: Described, args: readonly Value[]): unknown[] {
  return parameters.map(({ dimensionality }, at) => {
    const arg = args[at] ?? null;
    const cells = Array.isArray(arg) ? arg.map((row) => row.map(asCell)) : asCell(arg);
    if (arg === null) return null;
    return dimensionality === "matrix" && !Array.isArray(cells) ? [[cells]] : cells;
  });
}

/** Calls a function and returns cells; an error is its code after the mark of `formula.ts`. */
export function answerOf(described: Described, args: readonly unknown[]): Value {
  const call = FUNCTIONS.get(described.id)!;
  try {
    if (!described.options?.stream) return shown(call(...args));
    let given: unknown;
    call(...args, { setResult: (result: unknown) => void (given = result) });
    return shown(given);
  } catch (error) {
    return shown(error);
  }
}

export function shown(result: unknown): Value {
  if (result instanceof Error && !("code" in result)) throw result;
  if (Array.isArray(result)) return result.map((row: unknown[]) => row.map(shown)) as Value;
  if (typeof result === "object" && result !== null)
    return ERROR + String((result as { code: unknown }).code);
  return result as Value;
}

function asCell(value: Value): unknown {
  return typeof value === "string" && value.startsWith(ERROR)
    ? new RuntimeError(value.slice(1))
    : value;
}
