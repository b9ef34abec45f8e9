import fc from "fast-check";
import { styleAt } from "../../../src/embedded/document/document";
import { openDocument } from "../../../src/embedded/document/open-document";
import { saveDocument } from "../../../src/embedded/document/save-document";
import { aBook } from "./a-book";
import { PREFIXED, RICH_TEXT, SHARED_FORMULA, STYLED, WITHOUT_STYLES } from "./small-files";

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string({ unit: "binary" }).map((text) => `'${text.replace(/\r/g, "")}`),
  fc.constant("")
);
const edit = fc.record({
  row: fc.nat(8),
  column: fc.nat(40),
  value,
  bold: fc.boolean(),
  format: fc.constantFrom("General", "0.0", '0 "k"'),
});

describe("any edits to a workbook", () => {
  it("are read back as they were made, and nothing else changed", () => {
    const file = fc.constantFrom(PREFIXED, RICH_TEXT, SHARED_FORMULA, STYLED, WITHOUT_STYLES);
    fc.assert(
      fc.property(file, fc.array(edit, { maxLength: 12 }), (bytes, edits) => {
        const document = openDocument(bytes, "plan.xlsx");
        const book = aBook(document);
        for (const { row, column, value, bold, format } of edits) {
          book.sheets[0]!.put(row, column, value);
          if (value !== "" && value !== "'") book.sheets[0]!.restyle(row, column, { bold }, format);
        }
        const saved = openDocument(saveDocument(document, book.asBook()), "plan.xlsx");
        const rect = { top: 0, left: 0, bottom: 10, right: 42 };
        const [before, after] = [book.sheets[0]!, aBook(saved).sheets[0]!];
        expect(after.values(rect)).toEqual(
          before.values(rect).map((row) => row.map((cell) => (cell === 0 ? 0 : cell)))
        );
        for (const { row, column, value } of edits.filter(
          (edit) => edit.value !== "" && edit.value !== "'"
        )) {
          const cell = { top: row, left: column, bottom: row, right: column };
          expect([value, after.look(cell).bold]).toEqual([value, before.look(cell).bold]);
          expect(styleAt(saved, saved.sheets[0]!, row, column).format).toBe(
            before.numberFormats(cell)[0]![0]
          );
        }
      }),
      { numRuns: 150 }
    );
  });
});
