import fc from "fast-check";
import { piecesOf, recordIn, type LogRecord } from "../../../src/workbook/journal/record";

/** Long enough to be cut, of characters that a cut could spoil. */
const text = fc
  .array(fc.constantFrom("x", " ", "\u00a0", "\n", "😀", '"', "\\", "'", "="), {
    minLength: 1,
    maxLength: 9,
  })
  .map((some) => some.join("").repeat(Math.ceil(65_000 / some.join("").length)));

test("a record is what its pieces say, even where a host trims them", () => {
  fc.assert(
    fc.property(text, (name) => {
      const record: LogRecord = { edits: [], inverses: [{ kind: "remove-sheet", name }] };
      const pieces = piecesOf(JSON.stringify(record));
      expect(pieces.length).toBeGreaterThan(2);
      expect(pieces.every((piece) => piece.length < 32_767)).toBe(true);
      expect(pieces.map((piece) => piece.trim())).toEqual(pieces);
      expect(pieces.every((piece) => !/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(piece))).toBe(true);
      expect(recordIn(pieces)).toEqual(record);
    }),
    { numRuns: 50 }
  );
});

test.each([
  ["nothing", ""],
  ["half a record", '{"edits":[]'],
  ["something else", '{"edits":1}'],
])("%s is no record", (_, json) => {
  expect(recordIn([json])).toBe(null);
});
