import { strToU8, zipSync } from "fflate";
import { columnPixels, styleAt, type XlsxDocument } from "../../../src/embedded/document/document";
import { openDocument } from "../../../src/embedded/document/open-document";
import { DocumentRefused } from "../../../src/embedded/document/refusal";
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
} from "./small-files";

const open = (bytes: Uint8Array): XlsxDocument => openDocument(bytes, "plan.xlsx");
const cellsOf = (bytes: Uint8Array) =>
  open(bytes).sheets[0]!.rows.map((row) => row?.cells.map((cell) => cell?.value));

describe("opening a workbook", () => {
  it("spells out shared formulas and leaves quoted text alone", () => {
    const [first, , third] = open(SHARED_FORMULA).sheets[0]!.rows;
    expect(first?.cells[1]).toMatchObject({ value: 4, formula: '=A1*2+LEN("A1")' });
    expect(third?.cells[1]).toMatchObject({ value: 8, formula: '=A3*2+LEN("A1")' });
  });

  it("reads tables with their extent, columns, totals row and style", () => {
    const document = open(TABLE_WITH_TOTALS);
    expect(document.sheets[0]!.tables).toEqual([
      {
        name: "Costs",
        part: "xl/tables/table1.xml",
        rect: { top: 1, left: 1, bottom: 4, right: 2 },
        columns: ["Line", "FY26"],
        hasHeader: true,
        hasTotals: true,
        style: "TableStyleMedium2",
        filter: { top: 1, left: 1, bottom: 3, right: 2 },
        isFiltered: false,
      },
    ]);
    expect(document.definedNames).toEqual([{ name: "Rate", sheet: 0, refersTo: "Plan!$C$3" }]);
  });

  it("reads rich and inline text, errors and escaped characters as Excel shows them", () => {
    expect(cellsOf(RICH_TEXT)).toEqual([["GPU lease", "two\nlines", "Model API", "#N/A"]]);
  });

  it("reads parts with a prefix, without references, and in UTF-16", () => {
    expect(cellsOf(PREFIXED)).toEqual([[5, true]]);
    expect(cellsOf(UTF_16)).toEqual([[3]]);
  });

  it("shows young functions without the prefix the file gives them, and where an array formula spills", () => {
    const sheet = open(ARRAY_FORMULA).sheets[0]!;
    expect(sheet.rows[0]?.cells[0]?.formula).toBe("=SEQUENCE(2)");
    expect(sheet.arrays).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  it("resolves looks of cells, rows and columns", () => {
    const document = open(STYLED);
    const sheet = document.sheets[0]!;
    expect(styleAt(document, sheet, 0, 0)).toMatchObject({
      format: "0%",
      bold: true,
      fill: "#FFEEAA",
      color: "#2F5597",
      horizontal: "center",
    });
    expect(styleAt(document, sheet, 0, 9).format).toBe('#,##0\\ "€"');
    expect(styleAt(document, sheet, 5, 2).bold).toBe(true);
    expect(sheet.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 1 }]);
    expect([columnPixels(sheet, 0), columnPixels(sheet, 2)]).toEqual([64, 70]);
    expect(sheet.columns[0]).toMatchObject({ first: 1, last: 3, hidden: true });
  });

  it("knows an empty sheet", () => {
    expect(open(EMPTY).sheets[0]!.used).toBeNull();
  });

  it("opens a Strict workbook for reading only", () => {
    expect(open(STRICT).readOnly).toMatch(/Strict Open XML/);
  });
});

describe("refusing a file", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const zip = (parts: Record<string, string>): Uint8Array => {
    return zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
    );
  };
  const root = (target: string): string =>
    `<Relationships xmlns="p"><Relationship Id="rId1" Type="x/officeDocument" Target="${target}"/></Relationships>`;

  it.each([
    ["an empty file", "FILE.EMPTY", new Uint8Array()],
    [
      "an encrypted workbook",
      "FILE.ENCRYPTED",
      Uint8Array.from([...ole, ...wide("EncryptedPackage")]),
    ],
    ["an .xls file", "FILE.OLD", Uint8Array.from([...ole, ...wide("Workbook")])],
    ["a CSV file", "FILE.TEXT", strToU8("Line,Amount\nGPU,12\n")],
    ["a picture", "FILE.UNKNOWN", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ["half a workbook", "FILE.DAMAGED", STYLED.slice(0, STYLED.length / 2)],
    ["a zip of something else", "FILE.UNKNOWN", zip({ "readme.txt": "hello" })],
    [
      "an OpenDocument sheet",
      "FILE.ODS",
      zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    ],
    [
      "a binary workbook",
      "FILE.BINARY",
      zip({ "_rels/.rels": root("xl/workbook.bin"), "xl/workbook.bin": "" }),
    ],
    [
      "a letter",
      "FILE.UNKNOWN",
      zip({ "_rels/.rels": root("word/document.xml"), "word/document.xml": "<document/>" }),
    ],
    [
      "a workbook with a broken part",
      "FILE.DAMAGED",
      zip({ "_rels/.rels": root("w.xml"), "w.xml": "<workbook><" }),
    ],
  ])("tells %s by its contents", (_, code, bytes) => {
    const attempt = (): unknown => openDocument(bytes, "file");
    expect(attempt).toThrow(DocumentRefused);
    expect(attempt).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/\.$/) })
    );
  });
});
