import { catalogueOf } from "../../../src/functions/catalogue";
import { EXAMPLES } from "../../../src/functions/examples";
import { columnReference } from "../../../src/functions/twins/column-reference";
import { twinOf } from "../../../src/functions/twins/twin";
import type { FunctionBook } from "../../../src/taskpane/functions/function-book";

/** Every function with its own twin and example; of SHARE also what its metadata says. */
export const BOOK: FunctionBook = {
  entries: catalogueOf(
    Object.keys(EXAMPLES).map((id) =>
      id === "SHARE"
        ? {
            id,
            description: "Share of one group in an AI budget, as a fraction. #N/A without money.",
            parameters: [
              { name: "group", description: "Infrastructure, Models or Integration." },
              { name: "types", description: "A whole table with its header row." },
              { name: "amounts", description: "The column of amounts.", optional: true },
            ],
          }
        : { id, description: `What ${id} gives.`, parameters: [] }
    )
  ),
  twinOf,
  columnReference,
};
