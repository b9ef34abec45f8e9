import type { CellValue } from "../../workbook/survey";
import { isErrorText } from "./error-text";
import type { Outbox } from "./outbox";
import { CustomFunctionMessage, MessageCategory } from "./protocol";

/** What a custom function gave: a matrix, or an error as its text, e.g. "#N/A". */
export type InvocationResult = readonly (readonly CellValue[])[] | string;

export interface InvocationOptions {
  /** The function keeps answering until it is cancelled. */
  readonly streaming?: boolean;
  /** Cell that asks, e.g. "Budget!B2". */
  readonly address?: string;
}

export interface Invocation {
  /** Calls back with every answer; at once where one is already there. */
  onResult(listener: (result: InvocationResult) => void): void;
  cancel(): void;
}

/** Error codes of the library (`_getCustomFunctionResultErrorCodeFromErrorCode`); every other one shows as #VALUE!. */
const ERROR_TEXT: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
};
const STREAMING = 2;
const ERRORS_ALLOWED = 4;

/** Calls of custom functions in the add-in's runtime and where their answers go. */
export class Invocations {
  private readonly answered = new Map<number, (result: InvocationResult) => void>();
  private count = 0;

  constructor(private readonly outbox: Outbox) {}

  /** The add-in says that its functions are there to be called. */
  begin(): void {
    this.outbox.beginFunctions();
  }

  /** Arguments as cells hold them: a matrix for a range, null for one left out. */
  invoke(
    functionId: string,
    args: readonly unknown[],
    options: InvocationOptions = {}
  ): Invocation {
    const id = ++this.count;
    const listeners: ((result: InvocationResult) => void)[] = [];
    let latest: InvocationResult | null = null;
    this.answered.set(id, (result) => {
      latest = result;
      if (!options.streaming) this.answered.delete(id);
      for (const listener of listeners) listener(result);
    });
    const flags = options.streaming ? STREAMING : ERRORS_ALLOWED;
    this.send(CustomFunctionMessage.invoke, [
      id,
      functionId,
      args.map(argument),
      options.address ?? "",
      flags,
    ]);
    return {
      onResult: (listener) => {
        listeners.push(listener);
        if (latest !== null) listener(latest);
      },
      cancel: () => {
        if (this.answered.delete(id)) this.send(CustomFunctionMessage.cancel, { invocationId: id });
      },
    };
  }

  /** Takes `[id, succeeded, value, error code where failed, …]` of every finished call. */
  settle(results: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, code] of results) {
      this.answered.get(Number(id))?.(
        succeeded ? matrix(value) : (ERROR_TEXT[Number(code)] ?? "#VALUE!")
      );
    }
  }

  private send(messageType: number, message: unknown): void {
    const messageCategory = MessageCategory.customFunction;
    this.outbox.pushWhenFunctionsRun([
      { messageCategory, messageType, targetId: "", message: JSON.stringify(message) },
    ]);
  }
}

/** Errors travel as objects: the library turns them into CustomFunctions.Error. */
function argument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(argument);
  return typeof value === "string" && isErrorText(value)
    ? { type: "CustomFunctionError", code: value }
    : value;
}

function matrix(value: unknown): InvocationResult {
  if (!Array.isArray(value)) return [[cell(value)]];
  return value.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

/** Excel shows null as 0, and an error object by its text. */
function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "object")
    return String((value as { basicValue?: unknown }).basicValue ?? "#VALUE!");
  return value as CellValue;
}
