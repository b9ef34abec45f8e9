import { styleAt, type XlsxDocument } from "../../../src/embedded/document/document";
import { openDocument } from "../../../src/embedded/document/open-document";
import { Package } from "../../../src/embedded/document/package";
import { saveDocument } from "../../../src/embedded/document/save-document";
import { aBook, type EditableBook } from "./a-book";
import {
  ARRAY_FORMULA,
  EMPTY,
  PREFIXED,
  RICH_TEXT,
  SHARED_FORMULA,
  STRICT,
  STYLED,
  TABLE_WITH_TOTALS,
  UTF_16,
  WITHOUT_STYLES,
} from "./small-files";

interface Saved {
  readonly document: XlsxDocument;
  readonly parts: Package;
}

function edited(bytes: Uint8Array, edit: (book: EditableBook) => void): Saved {
  const document = openDocument(bytes, "plan.xlsx");
  const book = aBook(document);
  edit(book);
  const saved = saveDocument(document, book.asBook());
  return { document: openDocument(saved, "plan.xlsx"), parts: Package.open(saved) };
}

const cellOf = ({ document }: Saved, row: number, column: number, sheet = 0) =>
  document.sheets[sheet]!.rows[row]?.cells[column];

const ALL = {
  ARRAY_FORMULA,
  EMPTY,
  PREFIXED,
  RICH_TEXT,
  SHARED_FORMULA,
  STRICT,
  STYLED,
  TABLE_WITH_TOTALS,
  UTF_16,
  WITHOUT_STYLES,
};

describe("saving a workbook", () => {
  it.each(Object.entries(ALL))(
    "gives the very bytes back where nothing changed (%s)",
    (_, bytes) => {
      const document = openDocument(bytes, "plan.xlsx");
      expect(saveDocument(document, aBook(document).asBook())).toBe(bytes);
    }
  );

  it.each(Object.entries(ALL).filter(([name]) => name !== "STRICT"))(
    "writes a cell beside and below what is there (%s)",
    (_, bytes) => {
      const saved = edited(bytes, (book) => {
        book.sheets[0]!.put(0, 12, 42.5);
        book.sheets[0]!.put(30, 1, "note");
      });
      expect(cellOf(saved, 0, 12)?.value).toBe(42.5);
      expect(cellOf(saved, 30, 1)?.value).toBe("note");
    }
  );

  it("leaves every part that did not change byte for byte", () => {
    const { parts } = edited(TABLE_WITH_TOTALS, (book) => book.sheets[0]!.put(2, 2, 1250));
    const before = Package.open(TABLE_WITH_TOTALS);
    const changed = before.partNames.filter(
      (name) => !sameBytes(before.bytes(name), parts.bytes(name))
    );
    expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("has Excel compute again once an input changed, and not otherwise", () => {
    const changed = edited(TABLE_WITH_TOTALS, (book) => book.sheets[0]!.put(2, 2, 1250));
    expect(changed.parts.text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    const styled = edited(TABLE_WITH_TOTALS, (book) =>
      book.sheets[0]!.restyle(2, 2, { bold: true })
    );
    expect(styled.parts.text("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  it("keeps the other cells of a shared formula whose first cell is overwritten", () => {
    const saved = edited(SHARED_FORMULA, (book) => book.sheets[0]!.put(0, 1, 10));
    expect(cellOf(saved, 0, 1)).toMatchObject({ value: 10, formula: null });
    expect(cellOf(saved, 1, 1)).toMatchObject({ value: 6, formula: '=A2*2+LEN("A1")' });
    expect(cellOf(saved, 2, 1)).toMatchObject({ value: 8, formula: '=A3*2+LEN("A1")' });
    expect(saved.parts.has("xl/calcChain.xml")).toBe(false);
  });

  it("stores text that looks like a formula as text, and a formula as a formula", () => {
    const saved = edited(WITHOUT_STYLES, (book) => {
      ["'=1+1", "'+49 30", "'-5", "'@team", '\'a<b & "c"\u0001'].forEach((text, row) =>
        book.sheets[0]!.put(row, 1, text)
      );
      book.sheets[0]!.put(0, 2, '=AIBUDGET.RATIOCHECK(A1)&UNIQUE("UNIQUE(")');
    });
    const texts = [0, 1, 2, 3, 4].map((row) => cellOf(saved, row, 1));
    expect(texts.map((cell) => cell?.value)).toEqual([
      "=1+1",
      "+49 30",
      "-5",
      "@team",
      'a<b & "c"\u0001',
    ]);
    expect(texts.every((cell) => cell?.formula === null)).toBe(true);
    expect(cellOf(saved, 0, 2)?.formula).toBe('=AIBUDGET.RATIOCHECK(A1)&UNIQUE("UNIQUE(")');
    expect(saved.parts.text("xl/worksheets/sheet1.xml")).toContain(
      "_xldudf_AIBUDGET_RATIOCHECK(A1)&amp;_xlfn.UNIQUE("
    );
  });

  it("blanks a cell and keeps its look", () => {
    const saved = edited(STYLED, (book) => book.sheets[0]!.put(0, 0, ""));
    expect(cellOf(saved, 0, 0)?.value).toBe("");
    expect(styleAt(saved.document, saved.document.sheets[0]!, 0, 0).format).toBe("0%");
  });

  it.each([
    ["a workbook with styles", STYLED],
    ["one without", WITHOUT_STYLES],
  ])("adds looks to %s", (_, bytes) => {
    const saved = edited(bytes, (book) => {
      const sheet = book.sheets[0]!;
      sheet.put(1, 5, 3);
      sheet.restyle(1, 5, { bold: true, fill: "#FCE4D6", color: "#C00000", wrap: true }, "0.000");
      sheet.restyle(0, 0, { fill: null, bold: false });
      sheet.setColumnWidth(2, 133);
      sheet.setColumnWidth(6, 200);
    });
    const sheet = saved.document.sheets[0]!;
    const look = { format: "0.000", bold: true, fill: "#FCE4D6", color: "#C00000", wrap: true };
    expect(styleAt(saved.document, sheet, 1, 5)).toMatchObject(look);
    expect(styleAt(saved.document, sheet, 0, 0)).toMatchObject({ fill: null, bold: false });
    expect(sheet.columns.find(({ first }) => first === 6)?.pixels).toBe(200);
  });

  it("widens a table by columns at its right end and keeps what its columns are", () => {
    const saved = edited(TABLE_WITH_TOTALS, (book) => {
      const sheet = book.sheets[0]!;
      ["AI Budget status", "OK", "Cost type unknown"].forEach((text, row) =>
        sheet.put(1 + row, 3, text)
      );
      book.tables[0]!.rect = { top: 1, left: 1, bottom: 4, right: 3 };
    });
    expect(saved.document.sheets[0]!.tables[0]).toMatchObject({
      rect: { top: 1, left: 1, bottom: 4, right: 3 },
      columns: ["Line", "FY26", "AI Budget status"],
    });
    const xml = saved.parts.text("xl/tables/table1.xml");
    expect(xml).toContain('<autoFilter ref="B2:D4"/>');
    expect(xml).toContain('totalsRowFunction="sum"/><tableColumn id="8" name="AI Budget status"/>');
  });

  it.each([
    ["grew by two rows", 6, "B2:C6"],
    ["lost a row", 3, "B2:C3"],
  ])(
    "has the filter follow a table that %s, and forgets the order of its last sort",
    (_, bottom, ref) => {
      const saved = edited(sortedTable(), (book) => {
        book.sheets[0]!.put(4, 1, "Total");
        book.tables[0]!.rect = { top: 1, left: 1, bottom, right: 2 };
      });
      const [table] = saved.document.sheets[0]!.tables;
      expect(table).toMatchObject({ rect: { bottom }, filter: { bottom: bottom - 1 } });
      const xml = saved.parts.text("xl/tables/table1.xml");
      expect(xml).toContain(`<autoFilter ref="${ref}"/>`);
      expect(xml).not.toContain("sortState");
    }
  );

  it("takes the columns away again", () => {
    const saved = edited(TABLE_WITH_TOTALS, (book) => {
      [1, 2, 3, 4].forEach((row) => book.sheets[0]!.put(row, 2, ""));
      book.tables[0]!.rect = { top: 1, left: 1, bottom: 4, right: 1 };
    });
    expect(saved.document.sheets[0]!.tables[0]?.columns).toEqual(["Line"]);
  });

  it("adds a sheet with cells, looks, widths and a table where it stands, and counts sheets anew", () => {
    const saved = edited(TABLE_WITH_TOTALS, (book) => {
      const sheet = book.addSheet("AI Budget <log>", 0);
      ["id", "when", "when"].forEach((text, column) => sheet.put(2, column, text));
      sheet.put(3, 0, 1);
      sheet.restyle(2, 0, { bold: true });
      sheet.setColumnWidth(1, 300);
      book.addTable(sheet.name, "AIBudgetLog", { top: 2, left: 0, bottom: 3, right: 2 });
    });
    const [log, plan] = saved.document.sheets;
    expect([log?.name, plan?.name]).toEqual(["AI Budget <log>", "Plan"]);
    expect(log?.tables[0]).toMatchObject({ name: "AIBudgetLog", columns: ["id", "when", "when2"] });
    expect(log?.rows[2]?.cells.map((cell) => cell?.value)).toEqual(["id", "when", "when2"]);
    expect(log?.columns[0]).toMatchObject({ first: 1, pixels: 300 });
    expect(saved.document.definedNames[0]?.sheet).toBe(1);
    expect(saved.parts.text("xl/tables/table2.xml")).toContain('id="5"');
  });

  it("stores a spilled formula with its cells as one array", () => {
    const saved = edited(EMPTY, (book) => {
      const sheet = book.sheets[0]!;
      sheet.put(0, 0, "=AIBUDGET.SHARES(B1)");
      sheet.put(0, 1, 0.5);
      sheet.arrays.push({ top: 0, left: 0, bottom: 0, right: 1 });
    });
    expect(saved.document.sheets[0]!.arrays).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(cellOf(saved, 0, 1)?.value).toBe(0.5);
  });
});

describe("refusing to save", () => {
  it.each([
    [
      "a Strict workbook",
      "SAVE.READONLY",
      STRICT,
      (book: EditableBook) => book.sheets[0]!.put(0, 0, 2),
    ],
    ["a removed sheet", "SAVE.SHEET", TABLE_WITH_TOTALS, (book: EditableBook) => book.sheets.pop()],
    [
      "a renamed sheet",
      "SAVE.SHEET",
      EMPTY,
      (book: EditableBook) => (book.sheets[0]!.name = "Other"),
    ],
    ["a removed table", "SAVE.TABLE", TABLE_WITH_TOTALS, (book: EditableBook) => book.tables.pop()],
    [
      "a moved table",
      "SAVE.TABLE",
      TABLE_WITH_TOTALS,
      (book: EditableBook) => (book.tables[0]!.rect = { top: 6, left: 1, bottom: 9, right: 2 }),
    ],
  ])("says what is wrong with %s", (_, code, bytes, edit) => {
    expect(() => edited(bytes, edit)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/\.$/) })
    );
  });
});

/** The table with the traces of a sort. */
function sortedTable(): Uint8Array {
  const parts = Package.open(TABLE_WITH_TOTALS);
  const part = "xl/tables/table1.xml";
  const sort = '<sortState ref="B3:C4"><sortCondition ref="C3:C4"/></sortState>';
  parts.put(part, parts.text(part)!.replace("<tableColumns", `${sort}<tableColumns`));
  return parts.zip();
}

function sameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return (
    one !== null && other !== null && Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0
  );
}
