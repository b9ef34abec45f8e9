import { markedFormat } from "../../../src/excel/edits/rules";

test.each([
  ["▲", '"▲ "@'],
  ["▲ ", '"▲ "@'],
  ['a"b', '"ab "@'],
])("the mark %p stands before the text of a status without being part of it", (mark, format) => {
  expect(markedFormat(mark)).toBe(format);
});
