import type { XlsxDocument } from "../../../src/embedded/document/document";
import { openDocument } from "../../../src/embedded/document/open-document";
import { Package } from "../../../src/embedded/document/package";
import { saveDocument } from "../../../src/embedded/document/save-document";
import { aBook, type EditableBook } from "./a-book";
import { COMMENTED, DRAWN, LINKED, RULED } from "./attachment-files";
import { EMPTY, STYLED, WITHOUT_STYLES } from "./small-files";

const WHEN = new Date("2026-03-04T05:06:07.089Z");
const STATUS = { rect: { top: 0, left: 7, bottom: 8, right: 7 }, begins: "Critical" };
const LOOK = { fill: "#FDE7E9", color: "#8A1C1C", numberFormat: '"▲ "@' };
const VML = "xl/drawings/vmlDrawing1.vml";

interface Saved {
  readonly bytes: Uint8Array;
  readonly document: XlsxDocument;
  readonly parts: Package;
}

function edited(bytes: Uint8Array, edit: (book: EditableBook) => void): Saved {
  const document = openDocument(bytes, "plan.xlsx");
  const book = aBook(document);
  edit(book);
  const saved = saveDocument(document, book.asBook(), WHEN);
  return {
    bytes: saved,
    document: openDocument(saved, "plan.xlsx"),
    parts: Package.open(saved),
  };
}

const sheetOf = ({ document }: Pick<Saved, "document">) => document.sheets[0]!;
const open = (bytes: Uint8Array) => openDocument(bytes, "plan.xlsx");

describe("saving conditional formats", () => {
  it.each([
    ["with styles", STYLED],
    ["without", WITHOUT_STYLES],
  ])("adds them with their look to a workbook %s", (_, bytes) => {
    const saved = edited(bytes, (book) => {
      book.sheets[0]!.attached.addRule({ ...STATUS, begins: 'Say "no"', ...LOOK });
      book.sheets[0]!.attached.addRule({ ...STATUS, ...LOOK });
    });
    expect(sheetOf(saved).rules).toEqual([
      { ...STATUS, ...LOOK },
      { ...STATUS, begins: 'Say "no"', ...LOOK },
    ]);
    const xml = saved.parts.text("xl/worksheets/sheet1.xml")!;
    expect(xml.match(/<conditionalFormatting /g)).toHaveLength(1);
    expect(xml).toContain(
      "<formula>LEFT(H1,LEN(&quot;Critical&quot;))=&quot;Critical&quot;</formula>"
    );
    expect(saved.parts.text("xl/styles.xml")).toContain('<dxfs count="1">');
  });

  it("puts a new one before those of the file, whose conditions stay as they are written", () => {
    const saved = edited(RULED, (book) => book.sheets[0]!.attached.addRule({ ...STATUS, ...LOOK }));
    expect(sheetOf(saved).rules).toEqual([{ ...STATUS, ...LOOK }, ...open(RULED).sheets[0]!.rules]);
    const xml = saved.parts.text("xl/worksheets/sheet1.xml")!;
    expect(xml).toContain('dxfId="0" priority="2" stopIfTrue="1"');
    expect(xml).toContain("<formula>$A1&gt;B$1</formula>");
    expect(xml).toContain('<x14:cfRule type="iconSet" priority="4" id="{A}"/>');
  });

  it("takes one rectangle of a condition away and leaves the other", () => {
    const saved = edited(RULED, (book) => {
      const { attached } = book.sheets[0]!;
      attached.removeRule(attached.rules()[0]!.id);
    });
    expect(sheetOf(saved).rules).toEqual(open(RULED).sheets[0]!.rules.slice(1));
    expect(saved.parts.text("xl/worksheets/sheet1.xml")).toContain(
      '<conditionalFormatting sqref="F1:F4">'
    );
  });

  it("moves the formula of a condition with its cells when the first of them are cleared", () => {
    const saved = edited(RULED, (book) =>
      book.sheets[0]!.attached.clear({ top: 0, left: 1, bottom: 1, right: 1 }, "Formats")
    );
    const rect = { top: 2, left: 1, bottom: 8, right: 1 };
    expect(sheetOf(saved).rules.map((rule) => rule.rect)).toEqual([
      { top: 0, left: 3, bottom: 3, right: 3 },
      { top: 0, left: 5, bottom: 3, right: 5 },
      rect,
      rect,
    ]);
    expect(saved.parts.text("xl/worksheets/sheet1.xml")).toContain("<formula>$A3&gt;B$1</formula>");
  });

  it("refuses a condition that nobody can spell out", () => {
    expect(() =>
      edited(EMPTY, (book) =>
        book.sheets[0]!.attached.addRule({ ...STATUS, begins: null, ...LOOK })
      )
    ).toThrow(expect.objectContaining({ code: "SAVE.RULE" }));
  });
});

describe("saving comments", () => {
  it("writes a thread with its person, the note for an older Excel and its box", () => {
    const saved = edited(EMPTY, (book) =>
      book.sheets[0]!.attached.addComment(3, 2, "40 % over <plan>\nsince May")
    );
    expect(sheetOf(saved).comments).toMatchObject([
      { row: 3, column: 2, text: "40 % over <plan>\nsince May", replies: 0 },
    ]);
    const { parts } = saved;
    expect(parts.text("xl/threadedComments/threadedComment1.xml")).toMatch(
      /ref="C4" dT="2026-03-04T05:06:07\.08" personId="\{[0-9A-F-]{36}\}" id="\{[0-9A-F-]{36}\}"/
    );
    const id = / id="(\{[^"]+\})"/.exec(
      parts.text("xl/threadedComments/threadedComment1.xml")!
    )?.[1];
    expect(parts.text("xl/comments1.xml")).toContain(`<author>tc=${id}</author>`);
    expect(parts.text(VML)).toContain("<x:Row>3</x:Row><x:Column>2</x:Column>");
    const types = parts.text("[Content_Types].xml")!;
    for (const word of ['Extension="vml"', "threadedcomments+xml", "person+xml", ".comments+xml"])
      expect(types).toContain(word);
  });

  it("adds to the comments that are there", () => {
    const saved = edited(COMMENTED, (book) =>
      book.sheets[0]!.attached.addComment(8, 0, "Bill is higher")
    );
    expect(sheetOf(saved).comments).toHaveLength(3);
    expect(sheetOf(saved).comments.slice(0, 2)).toEqual(open(COMMENTED).sheets[0]!.comments);
    expect(saved.parts.text("xl/comments1.xml")).toContain('authorId="2"');
    expect(saved.parts.text(VML)).toContain("_x0000_s1031");
  });

  it("takes one away with its answers and its box, and keeps the button", () => {
    const saved = edited(COMMENTED, (book) => {
      const { attached } = book.sheets[0]!;
      attached.removeComment(attached.comments()[1]!.id);
    });
    expect(sheetOf(saved).comments.map(({ text }) => text)).toEqual(["Ana: who pays?"]);
    expect(saved.parts.has("xl/threadedComments/threadedComment1.xml")).toBe(false);
    expect(saved.parts.text(VML)!.match(/<v:shape /g)).toHaveLength(2);
    expect(saved.parts.text(VML)).toContain("<br>");
  });

  it("moves one with its table column, answers included", () => {
    const saved = edited(COMMENTED, (book) =>
      book.sheets[0]!.attached.removeTableColumn({ top: 0, left: 0, bottom: 3, right: 1 }, 0)
    );
    expect(sheetOf(saved).comments).toEqual([
      { row: 0, column: 0, text: "Too low?", author: "Ben", replies: 1 },
    ]);
    expect(saved.parts.text(VML)).toContain("<x:Column>0</x:Column>");
  });

  it("refuses an answer", () => {
    expect(() =>
      edited(COMMENTED, (book) => {
        const { attached } = book.sheets[0]!;
        attached.reply(attached.comments()[0]!.id);
      })
    ).toThrow(expect.objectContaining({ code: "SAVE.COMMENT" }));
  });

  it("leaves nothing behind once its own are taken away from the saved copy", () => {
    const saved = edited(EMPTY, (book) => book.sheets[0]!.attached.addComment(1, 1, "over"));
    const again = edited(saved.bytes, (book) => {
      const { attached } = book.sheets[0]!;
      attached.removeComment(attached.comments()[0]!.id);
    });
    const sheet = "xl/worksheets/sheet1.xml";
    expect(again.parts.text(sheet)).toBe(Package.open(EMPTY).text(sheet));
    expect(again.parts.partNames.filter((name) => /comment|vml/i.test(name))).toEqual([]);
  });
});

describe("saving links", () => {
  it("adds one to a place and one to the web", () => {
    const saved = edited(WITHOUT_STYLES, (book) => {
      const { attached } = book.sheets[0]!;
      attached.setLink(4, 1, { place: "'R&D'!B2", web: null, tip: "Line 1\nLine 2" });
      attached.setLink(5, 1, { place: null, web: "https://example.org/?a=1&b=2", tip: "" });
    });
    expect(sheetOf(saved).links).toEqual([
      {
        rect: { top: 4, left: 1, bottom: 4, right: 1 },
        place: "'R&D'!B2",
        web: null,
        tip: "Line 1\nLine 2",
      },
      {
        rect: { top: 5, left: 1, bottom: 5, right: 1 },
        place: null,
        web: "https://example.org/?a=1&b=2",
        tip: "",
      },
    ]);
  });

  it("takes one cell out of a link over several and leaves what it cannot read", () => {
    const saved = edited(LINKED, (book) => book.sheets[0]!.attached.setLink(0, 0, null));
    expect(sheetOf(saved).links.map(({ rect }) => rect)).toEqual([
      { top: 0, left: 1, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 1, right: 1 },
      { top: 8, left: 2, bottom: 8, right: 2 },
    ]);
    const xml = saved.parts.text("xl/worksheets/sheet1.xml")!;
    expect(xml).toContain('ref="#REF!"');
    expect(xml).toContain(
      '<hyperlink ref="B1" location="Plan!C3" tooltip="Over there" display="x"/>'
    );
  });
});

describe("saving charts", () => {
  const chart = {
    kind: "BarClustered",
    title: "Shares & bands",
    data: { sheet: "Plan & co", rect: { top: 0, left: 0, bottom: 2, right: 2 } },
    at: { top: 5, left: 0, bottom: 20, right: 6 },
  };
  const withData = (book: EditableBook) => {
    const sheet = book.addSheet("Plan & co");
    const rows = [
      ["Cost", "Share", "Upper band"],
      ["Training", 0.3, 0.4],
      ["Inference", "n/a", 0.6],
    ];
    rows.forEach((row, r) => row.forEach((cell, c) => sheet.put(r, c, cell)));
    sheet.restyle(1, 1, {}, "0%");
    return sheet;
  };

  it("draws names on the left and one series a column, with what the cells show", () => {
    const { parts } = edited(EMPTY, (book) => void withData(book).attached.addChart(chart));
    const xml = parts.text("xl/charts/chart1.xml")!;
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="clustered"/>');
    expect(xml).toContain("<a:t>Shares &amp; bands</a:t>");
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
    expect(xml).toContain("<c:f>'Plan &amp; co'!$B$1</c:f>");
    expect(xml).toContain("<c:f>'Plan &amp; co'!$A$2:$A$3</c:f>");
    expect(xml).toContain(
      '<c:formatCode>0%</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>0.3</c:v></c:pt></c:numCache>'
    );
    expect(parts.text("xl/worksheets/sheet2.xml")).toMatch(
      /<sheetData>.*<drawing [^>]*r:id="rId1"\/>/
    );
    expect(parts.text("xl/drawings/drawing1.xml")).toContain(
      "<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>21</xdr:row>"
    );
  });

  it("stands beside the pictures of the sheet", () => {
    const { parts } = edited(DRAWN, (book) => {
      withData(book);
      book.sheets[0]!.attached.addChart(chart);
    });
    const drawing = parts.text("xl/drawings/drawing1.xml")!;
    expect(drawing).toContain('name="Logo"');
    expect(drawing).toContain('<xdr:cNvPr id="8" name="Chart 1"');
    expect(parts.has("xl/drawings/drawing2.xml")).toBe(false);
  });

  it.each([
    ["of another kind", { ...chart, kind: "Treemap" }],
    ["of cells that are gone", { ...chart, data: { ...chart.data, sheet: "Elsewhere" } }],
  ])("refuses one %s", (_, wrong) => {
    expect(() => edited(EMPTY, (book) => void withData(book).attached.addChart(wrong))).toThrow(
      expect.objectContaining({ code: "SAVE.CHART" })
    );
  });
});

describe("text that would be a formula if it were typed", () => {
  it.each(["=1+1", "+49 30", "-5", "@team", "\t=1", "\r=1"])("is marked as text: %j", (text) => {
    const saved = edited(STYLED, (book) => book.sheets[0]!.put(0, 0, `'${text}`));
    const style = sheetOf(saved).rows[0]!.cells[0]!.style;
    const formats = saved.parts.text("xl/styles.xml")!.match(/<xf [^>]*>/g)!;
    expect(formats[style]).toContain('quotePrefix="1"');
    expect(formats[style]).toContain('numFmtId="9"');
    const again = edited(saved.bytes, (book) => book.sheets[0]!.put(0, 0, 3));
    const now = again.parts.text("xl/styles.xml")!.match(/<xf [^>]*>/g)!;
    expect(now[sheetOf(again).rows[0]!.cells[0]!.style]).not.toContain("quotePrefix");
  });

  it("leaves the styles of any other text alone", () => {
    const saved = edited(STYLED, (book) => book.sheets[0]!.put(0, 0, "GPU"));
    expect(saved.parts.text("xl/styles.xml")).toBe(Package.open(STYLED).text("xl/styles.xml"));
  });
});
