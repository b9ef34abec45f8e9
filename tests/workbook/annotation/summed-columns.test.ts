import { summedColumns } from "../../../src/workbook/annotation/summed-columns";

const PLACE = { row: 34, left: 1, headers: ["Line", "Q1", "Q2", "Q3", "FY"] };

test.each<[string, number[] | null]>([
  ["=SUM(C35:E35)", [1, 2, 3]],
  ["=sum($C$35:$E35)", [1, 2, 3]],
  ["=C35+D35+E35", [1, 2, 3]],
  ["=SUM(C35,E35)", [1, 3]],
  ["=SUM(Budget[@[Q1]:[Q3]])", [1, 2, 3]],
  ["=SUM(Budget[[#This Row],[Q1]:[Q3]])", [1, 2, 3]],
  ["=Budget[@Q1]+Budget[@Q2]", [1, 2]],
  ["=SUM(C34:E34)", null],
  ["=SUM(C35:E36)", null],
  ["=SUM(C35:E35)*1.1", null],
  ["=C35-D35", null],
  ["=C35*D35", null],
  ["=SUM(C35,C35)", null],
  ["=SUM(A35:E35)", null],
  ["=SUM(Budget[@[Q1]:[Q9]])", null],
  ["=SUM(Other!C35:E35)", null],
  ["=600", null],
  ["=SUM()", null],
])("%s adds up the columns %j", (formula, columns) => {
  expect(summedColumns(formula, PLACE)).toEqual(columns);
});
