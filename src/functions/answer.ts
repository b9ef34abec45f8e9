import { Failure } from "./failure";

/** Cells of a result: "" where there is nothing to say, since Excel shows null as 0. */
export type ResultCell = string | number | CustomFunctions.Error;

/** The result of a function; a Failure becomes the error that Excel shows. */
export function answered<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw shownError(error);
  }
}

/** What a cell shows for something thrown. */
export function shownError(error: unknown): CustomFunctions.Error {
  return error instanceof Failure
    ? new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message)
    : new CustomFunctions.Error("#VALUE!" as CustomFunctions.ErrorCode, String(error));
}
