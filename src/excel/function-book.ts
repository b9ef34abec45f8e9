import { catalogueOf, type ShippedFunction } from "../functions/catalogue";
import { columnReference } from "../functions/twins/column-reference";
import { twinOf } from "../functions/twins/twin";
import type { FunctionBook } from "../taskpane/functions/function-book";
import { say } from "../core/words/say";
import { HostFailure } from "../workbook/host";

/**
 * What the page of functions shows, from the metadata that ships beside the page and that Excel itself reads. Rejects with
 * HostFailure where it cannot be loaded.
 */
export async function functionBook(): Promise<FunctionBook> {
  return { entries: catalogueOf(await shipped()), twinOf, columnReference };
}

async function shipped(): Promise<readonly ShippedFunction[]> {
  try {
    const answer = await fetch("functions.json");
    const { functions } = (await answer.json()) as { functions?: readonly ShippedFunction[] };
    if (functions) return functions;
  } catch {
    // The failure below says it in a person's words.
  }
  throw new HostFailure(
    "LOAD.FUNCTIONS",
    say("The list of functions could not be loaded. Check the connection, then try again.")
  );
}
