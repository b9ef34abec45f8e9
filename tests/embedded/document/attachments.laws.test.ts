import fc from "fast-check";
import { commentKey, linkKey, ruleKey } from "../../../src/embedded/document/compare-attachments";
import { openDocument } from "../../../src/embedded/document/open-document";
import { outlineOf } from "../../../src/embedded/document/outline";
import { Package } from "../../../src/embedded/document/package";
import { saveDocument } from "../../../src/embedded/document/save-document";
import { SHEET_ORDER } from "../../../src/embedded/document/sheet-order";
import { aBook, type EditableBook } from "./a-book";
import { COMMENTED, DRAWN, FILTERED, LINKED, PREFIXED_SHEET, RULED } from "./attachment-files";
import { EMPTY, STYLED, TABLE_WITH_TOTALS, WITHOUT_STYLES } from "./small-files";

const FILES = {
  COMMENTED,
  DRAWN,
  EMPTY,
  FILTERED,
  LINKED,
  PREFIXED_SHEET,
  RULED,
  STYLED,
  TABLE_WITH_TOTALS,
  WITHOUT_STYLES,
};
const WHEN = new Date("2026-03-04T05:06:07Z");

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\r\n?/g, "\n"));
const color = fc.option(fc.constantFrom("#FDE7E9", "#1F1F1F", "#00aa55"));
const rule = fc.record({
  rect: fc.record({
    top: fc.nat(3),
    left: fc.nat(9),
    bottom: fc.integer({ min: 3, max: 9 }),
    right: fc.integer({ min: 9, max: 12 }),
  }),
  begins: words,
  fill: color,
  color,
  numberFormat: fc.option(fc.constantFrom('"▲ "@', "0.0", "General")),
});
const place = fc.record({ row: fc.integer({ min: 2, max: 30 }), column: fc.nat(30) });
const comments = fc.uniqueArray(fc.record({ place, text: words }), {
  maxLength: 4,
  selector: ({ place: { row, column } }) => `${row},${column}`,
});
const links = fc.array(fc.record({ place, target: words, isWeb: fc.boolean(), tip: words }), {
  maxLength: 4,
});
const plan = fc.record({
  name: fc.constantFrom(...(Object.keys(FILES) as (keyof typeof FILES)[])),
  rules: fc.array(rule, { maxLength: 4 }),
  comments,
  links,
  charts: fc.nat(2),
  onNewSheet: fc.boolean(),
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

describe("any conditional formats, comments, links and charts", () => {
  it("are found again after saving, in a sheet in the order of the schema, and no other part changed", () => {
    fc.assert(
      fc.property(plan, (wanted) => {
        const before = openDocument(FILES[wanted.name], "plan.xlsx");
        const book = aBook(before);
        attach(book, wanted);
        const bytes = saveDocument(before, book.asBook(), WHEN);
        const after = aBook(openDocument(bytes, "plan.xlsx"));
        expect(keysOf(after)).toEqual(keysOf(book));
        const parts = Package.open(bytes);
        const original = Package.open(FILES[wanted.name]);
        expect(chartsIn(parts)).toBe(wanted.charts);
        for (const name of parts.partNames.filter((part) => /worksheets\/[^/]+\.xml$/.test(part)))
          expect(isInOrder(parts.text(name)!)).toBe(true);
        for (const name of original.partNames) {
          if (!MAY_CHANGE.test(name))
            expect(Buffer.compare(parts.bytes(name)!, original.bytes(name)!)).toBe(0);
        }
      }),
      { numRuns: 120 }
    );
  });

  it("leave the very bytes of the file once they are taken away again", () => {
    fc.assert(
      fc.property(plan, (wanted) => {
        const document = openDocument(FILES[wanted.name], "plan.xlsx");
        const book = aBook(document);
        const { attached } = book.sheets[0]!;
        const known = keysOf(book);
        const linked = new Map(
          attached.links().map((link) => [`${link.row},${link.column}`, link])
        );
        attach(book, { ...wanted, onNewSheet: false });
        const rules = attached.rules().slice(0, wanted.rules.length);
        for (const { id } of rules) attached.removeRule(id);
        for (const { id } of attached.comments().slice(-wanted.comments.length || Infinity))
          attached.removeComment(id);
        for (const { place } of wanted.links) {
          const { row, column } = place;
          attached.setLink(row, column, linked.get(`${row},${column}`) ?? null);
        }
        for (const { id } of attached.charts()) attached.removeChart(id);
        expect(keysOf(book)).toEqual(known);
        expect(saveDocument(document, book.asBook(), WHEN) === document.bytes).toBe(true);
      })
    );
  });
});

const MAY_CHANGE =
  /worksheets|drawings|\[Content_Types\]|xl\/(_rels\/)?workbook|styles|comments|threadedComments|persons/;

function attach(book: EditableBook, { rules, comments, links, charts, onNewSheet }: Plan): void {
  const sheet = onNewSheet ? book.addSheet("AI Budget review") : book.sheets[0]!;
  for (const each of rules) sheet.attached.addRule(each);
  for (const { place, text } of comments) sheet.attached.addComment(place.row, place.column, text);
  for (const { place, target, isWeb, tip } of links) {
    const link = isWeb ? { place: null, web: target } : { place: target, web: null };
    sheet.attached.setLink(place.row, place.column, { ...link, tip });
  }
  const data = { sheet: book.sheets[0]!.name, rect: { top: 0, left: 0, bottom: 2, right: 2 } };
  const at = { top: 12, left: 1, bottom: 20, right: 6 };
  for (let count = 0; count < charts; count++)
    sheet.attached.addChart({ kind: "BarClustered", title: `Shares ${count}`, data, at });
}

function keysOf(book: EditableBook): unknown {
  return book.sheets.map(({ name, attached }) => ({
    name,
    rules: attached.rules().map(ruleKey),
    comments: attached.comments().map(commentKey).sort(),
    links: attached.links().map(linkKey).sort(),
  }));
}

function chartsIn(parts: Package): number {
  return parts.partNames.filter((name) => /charts\/chart\d+\.xml$/.test(name)).length;
}

function isInOrder(xml: string): boolean {
  const places = outlineOf(xml, 1).children.map(({ name }) => SHEET_ORDER.indexOf(name));
  return places.every((at, index) => at >= (places[index - 1] ?? 0));
}
