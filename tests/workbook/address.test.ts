import { fullAddress, parseAddress } from "../../src/workbook/address";

test.each([
  ["B2", { sheet: "", top: 1, left: 1, bottom: 1, right: 1 }],
  ["Budget!$B$2:D9", { sheet: "Budget", top: 1, left: 1, bottom: 8, right: 3 }],
  ["'It''s a plan'!D9:B2", { sheet: "It's a plan", top: 1, left: 1, bottom: 8, right: 3 }],
  ["Budget!A:C", { sheet: "Budget", top: 0, left: 0, bottom: 1_048_575, right: 2 }],
  ["2:4", { sheet: "", top: 1, left: 0, bottom: 3, right: 16_383 }],
])("%s is read", (text, area) => {
  expect(parseAddress(text)).toEqual(area);
});

test.each(["", "Budget!", "A1:B", "A:2", "B2!", "'Budget!A1", "A1,B2", "ABCD1"])(
  "“%s” is refused",
  (text) => {
    expect(() => parseAddress(text)).toThrow(/is not a cell address/);
  }
);

test("an address that is written is read as the same cells", () => {
  const area = { sheet: "R1C1", top: 3, left: 25, bottom: 30, right: 701 };
  expect(parseAddress(fullAddress(area))).toEqual(area);
});
