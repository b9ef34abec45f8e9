import type { CellValue } from "../../workbook/survey";
import { isErrorText } from "./error-text";
import type { Outbox } from "./outbox";
import { CustomFunctionMessage, MessageCategory } from "./protocol";

/** What a custom function gave: a matrix, or an error as its text, e.g. "#N/A". */
export type InvocationResult = readonly (readonly CellValue[])[] | string;

export interface InvocationOptions {
  /** The function keeps answering until it is cancelled. */
  readonly streaming?: boolean;
  /** The function may see errors in its arguments (metadata allowErrorForDataTypeAny); else the first is its result. */
  readonly seesErrors?: boolean;
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

  /**
   * Arguments as cells hold them, as many as the function declares: a matrix for a range, null for one left out. Errors
   * are given by their text.
   */
  invoke(
    functionId: string,
    args: readonly unknown[],
    options: InvocationOptions = {}
  ): Invocation {
    const { streaming = false, seesErrors = false, address = "" } = options;
    const id = ++this.count;
    const answers = new Answers();
    const error = seesErrors ? null : firstError(args);
    if (error !== null) {
      answers.add(error);
      return { onResult: (listener) => answers.tell(listener), cancel: () => undefined };
    }
    this.answered.set(id, (result) => {
      if (!streaming) this.answered.delete(id);
      answers.add(result);
    });
    const flags = (streaming ? STREAMING : 0) + (seesErrors ? ERRORS_ALLOWED : 0);
    this.send(CustomFunctionMessage.invoke, [id, functionId, args.map(argument), address, flags]);
    return {
      onResult: (listener) => answers.tell(listener),
      cancel: () => {
        if (this.answered.delete(id)) this.send(CustomFunctionMessage.cancel, { invocationId: id });
      },
    };
  }

  /** Takes `[id, succeeded, value, error code where failed, …]` of every finished call. */
  settle(results: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, code] of results) {
      this.answered.get(Number(id))?.(
        succeeded ? resultOf(value) : (ERROR_TEXT[Number(code)] ?? "#VALUE!")
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

type Listener = (result: InvocationResult) => void;

/** The latest answer and who waits for it. */
class Answers {
  private readonly listeners: Listener[] = [];
  private latest: InvocationResult | null = null;

  add(result: InvocationResult): void {
    this.latest = result;
    for (const listener of this.listeners) listener(result);
  }

  tell(listener: Listener): void {
    this.listeners.push(listener);
    if (this.latest !== null) listener(this.latest);
  }
}

/** Errors travel as objects: the library turns them into CustomFunctions.Error. */
function argument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(argument);
  return isError(value) ? { type: "CustomFunctionError", code: value } : value;
}

function firstError(value: unknown): string | null {
  if (!Array.isArray(value)) return isError(value) ? value : null;
  for (const item of value) {
    const error = firstError(item);
    if (error !== null) return error;
  }
  return null;
}

function isError(value: unknown): value is string {
  return typeof value === "string" && isErrorText(value);
}

function resultOf(value: unknown): InvocationResult {
  if (!Array.isArray(value)) return errorOf(value) ?? [[cell(value)]];
  return value.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

/** Excel shows null as 0. */
function cell(value: unknown): CellValue {
  return errorOf(value) ?? ((value ?? 0) as CellValue);
}

/** CustomFunctions.Error comes back as the data type of an error, by its text. */
function errorOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  return String((value as { basicValue?: unknown }).basicValue ?? "#VALUE!");
}
