import { openDocument } from "../../../src/embedded/document/open-document";
import { saveDocument } from "../../../src/embedded/document/save-document";
import type { Rearrangement } from "../../../src/embedded/host/book";
import { aBook } from "./a-book";
import { EMPTY, smallFile, STYLED, TABLE_WITH_TOTALS } from "./small-files";

const LINKED = smallFile({
  sheet: '<sheetData/><hyperlinks><hyperlink ref="A2" location="Plan!A1"/></hyperlinks>',
});
const FORMATTED = smallFile({
  sheet:
    '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="B1:B9"/></dataValidations>',
});
const NAMED = smallFile({
  sheet: "<sheetData/>",
  names: "<definedNames><definedName name=\"Area\">'Plan'!$A$1:$B$9</definedName></definedNames>",
});
const CHARTED = smallFile({
  sheet: "<sheetData/>",
  others: {
    "xl/charts/chart1.xml": "<chartSpace><f>Plan!$A$1:$A$4</f></chartSpace>",
  },
});

/** A row was put in above everything: what stood in the first row stands in the second. */
function saveAfter(rearrangement: Rearrangement | null, bytes: Uint8Array): Uint8Array {
  const document = openDocument(bytes, "plan.xlsx");
  const book = aBook(document);
  book.sheets[0]!.put(20, 0, "moved here");
  book.sheets[0]!.rearrangement = rearrangement;
  return saveDocument(document, book.asBook());
}

describe("saving a sheet whose cells were shifted", () => {
  it.each([
    ["merged cells", STYLED, /its merged cells would stay/],
    [
      "conditional formats",
      FORMATTED,
      /its conditional formats and its data validation would stay/,
    ],
    ["hyperlinks", LINKED, /its hyperlinks would stay/],
    ["a defined name", TABLE_WITH_TOTALS, /names and print areas would stay/],
    ["a quoted name", NAMED, /names and print areas would stay/],
    ["a chart", CHARTED, /the cells of a chart would stay/],
  ])("is refused in one sentence where there are %s", (_, bytes, message) => {
    expect(() => saveAfter("shifted", bytes)).toThrow(
      expect.objectContaining({ code: "SAVE.MOVED", message: expect.stringMatching(message) })
    );
    expect(() => saveAfter(null, bytes)).not.toThrow();
  });

  it("is refused where a comment was added to the sheet since it was opened", () => {
    const document = openDocument(EMPTY, "plan.xlsx");
    const book = aBook(document);
    book.sheets[0]!.attached.addComment(3, 0, "over");
    book.sheets[0]!.rearrangement = "shifted";
    expect(() => saveDocument(document, book.asBook())).toThrow(/its comments would stay/);
  });

  it("works where nothing else names its cells", () => {
    const saved = openDocument(saveAfter("shifted", EMPTY), "plan.xlsx");
    expect(saved.sheets[0]!.rows[20]?.cells[0]?.value).toBe("moved here");
  });
});

describe("saving a sheet whose rows were sorted", () => {
  it("is refused only where something goes with its cells", () => {
    expect(() => saveAfter("sorted", LINKED)).toThrow(/Rows of the sheet "Plan" were sorted\./);
    for (const bytes of [STYLED, FORMATTED, NAMED, CHARTED])
      expect(() => saveAfter("sorted", bytes)).not.toThrow();
  });
});
