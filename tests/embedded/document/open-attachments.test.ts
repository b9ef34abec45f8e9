import { openDocument } from "../../../src/embedded/document/open-document";
import { COMMENTED, FILTERED, LINKED, RULED } from "./attachment-files";
import { EMPTY, smallFile } from "./small-files";

const open = (bytes: Uint8Array) => openDocument(bytes, "plan.xlsx");

describe("opening a workbook with more than cells", () => {
  it("reads conditional formats in the order in which they apply, one for each rectangle", () => {
    expect(open(RULED).sheets[0]!.rules).toEqual([
      { rect: { top: 0, left: 3, bottom: 3, right: 3 }, begins: "OK", ...green() },
      { rect: { top: 0, left: 5, bottom: 3, right: 5 }, begins: "OK", ...green() },
      {
        rect: { top: 0, left: 1, bottom: 8, right: 1 },
        begins: "Late",
        fill: null,
        color: "#9C0006",
        numberFormat: '"! "@',
      },
      { rect: { top: 0, left: 1, bottom: 8, right: 1 }, begins: null, ...green() },
    ]);
  });

  it("reads notes, and threads with their first remark, their author and the answers", () => {
    expect(open(COMMENTED).sheets[0]!.comments).toEqual([
      { row: 0, column: 0, text: "Ana: who pays?", author: "Ana", replies: 0 },
      { row: 0, column: 1, text: "Too low?", author: "Ben", replies: 1 },
    ]);
  });

  it("reads links to places and to the web", () => {
    expect(open(LINKED).sheets[0]!.links).toEqual([
      {
        rect: { top: 0, left: 0, bottom: 1, right: 1 },
        place: "Plan!C3",
        web: null,
        tip: "Over there",
      },
      {
        rect: { top: 8, left: 2, bottom: 8, right: 2 },
        place: null,
        web: "https://example.org/a#top",
        tip: "",
      },
    ]);
  });

  it("knows a filter that leaves rows out from one that only shows its buttons", () => {
    const { sheets, styles } = open(FILTERED);
    expect(sheets[0]).toMatchObject({ isFiltered: true, isProtected: true });
    expect(sheets[0]!.tables[0]!.isFiltered).toBe(false);
    expect(styles.map(({ isLocked }) => isLocked)).toEqual([true, false]);
    expect(open(EMPTY).sheets[0]!.isFiltered).toBe(false);
  });

  it.each([
    ['<fileSharing readOnlyRecommended="1"/>', true, false],
    ['<fileSharing userName="Ana" reservationPassword="CC1A"/>', true, false],
    ['<workbookProtection lockStructure="1"/>', false, true],
    ['<workbookProtection lockWindows="1"/>', false, false],
  ])("knows what a workbook asks for with %s", (element, isReadOnly, isProtected) => {
    expect(open(smallFile({ sheet: "<sheetData/>", names: element }))).toMatchObject({
      isReadOnlyRecommended: isReadOnly,
      isStructureProtected: isProtected,
    });
  });
});

function green() {
  return { fill: "#E2F0D9", color: null, numberFormat: null };
}
