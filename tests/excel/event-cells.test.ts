import { eventCells } from "../../src/excel/event-cells";
import { fullAddress } from "../../src/workbook/address";

it.each([
  ["C2", "Plan!C2"],
  ["C3:C4", "Plan!C3:C4"],
  ["B2:B9,D2, F:F", "Plan!B2:B9 Plan!D2 Plan!F1:F1048576"],
  ["5:5", "Plan!A5:XFD5"],
])("%s is %s", (address, cells) => {
  expect(eventCells(address, "Plan")!.map(fullAddress).join(" ")).toBe(cells);
});

it.each([null, undefined, "", "#REF!", "R1C1"])("of %p nobody knows the cells", (address) => {
  expect(eventCells(address, "Plan")).toBeNull();
});
