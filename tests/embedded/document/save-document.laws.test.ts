import fc from "fast-check";
import { openDocument } from "../../../src/embedded/document/open-document";
import { saveDocument } from "../../../src/embedded/document/save-document";
import { aBook } from "./a-book";
import { PREFIXED, RICH_TEXT, SHARED_FORMULA, STYLED, WITHOUT_STYLES } from "./small-files";

const FILES = { PREFIXED, RICH_TEXT, SHARED_FORMULA, STYLED, WITHOUT_STYLES };
const ROOM = { top: 0, left: 0, bottom: 10, right: 42 };

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.string({ unit: "binary" }).map((text) => `'${text.replace(/\r/g, "")}`),
  fc.constant("")
);
const edits = fc.uniqueArray(
  fc.record({
    row: fc.nat(8),
    column: fc.nat(40),
    value,
    bold: fc.boolean(),
    format: fc.constantFrom("General", "0.0", '0 "k"'),
  }),
  { maxLength: 12, selector: ({ row, column }) => `${row},${column}` }
);

describe("any edits to a workbook", () => {
  it("are read back as they were made, and nothing else changed", () => {
    const file = fc.constantFrom(...(Object.keys(FILES) as (keyof typeof FILES)[]));
    fc.assert(
      fc.property(file, edits, (name, edits) => {
        const document = openDocument(FILES[name], "plan.xlsx");
        const book = aBook(document);
        const before = book.sheets[0]!;
        for (const { row, column, value } of edits) before.put(row, column, value);
        // The look of a blank cell outside the used area is not kept.
        const shown = edits.filter(({ value }) => value !== "" && value !== "'");
        for (const { row, column, bold, format } of shown)
          before.restyle(row, column, { bold }, format);
        const after = aBook(openDocument(saveDocument(document, book.asBook()), "plan.xlsx"))
          .sheets[0]!;
        expect(after.values(ROOM)).toEqual(before.values(ROOM));
        expect(after.formulas(ROOM)).toEqual(before.formulas(ROOM));
        expect(after.numberFormats(ROOM)).toEqual(before.numberFormats(ROOM));
        for (const { row, column } of shown) {
          const cell = { top: row, left: column, bottom: row, right: column };
          expect(after.look(cell)).toEqual(before.look(cell));
        }
      }),
      {
        numRuns: 150,
        // A blanked cell without a reference once moved its neighbours.
        examples: [
          ["PREFIXED", [{ row: 0, column: 0, value: "", bold: false, format: "General" }]],
        ],
      }
    );
  });
});
