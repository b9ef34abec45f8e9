// Reads calculations from standard input, as JSON, and writes their results: jest cannot load Univer, whose lodash is an ES module.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// As import, Univer asks a CommonJS package for names that Node does not see.
const require = createRequire(import.meta.url);
const { createUniver, LocaleType } = require("@univerjs/presets");
const {
  FormulaDataModel,
  UniverSheetsNodeCorePreset,
} = require("@univerjs/presets/preset-sheets-node-core");

/** Column AD: to the right of all cells. */
const FORMULA = 29;

const calculations = JSON.parse(readFileSync(0, "utf8"));
const { univer, univerAPI } = createUniver({
  locale: LocaleType.EN_US,
  locales: {},
  presets: [UniverSheetsNodeCorePreset()],
});
const ids = calculations.map((_, at) => `s${at}`);
const sheets = calculations.map(({ cells, formula }, at) => {
  const cellData = { ...cells.map(cellRow) };
  cellData[0] = { ...cellData[0], [FORMULA]: { f: formula } };
  return [ids[at], { id: ids[at], name: ids[at], rowCount: 60, columnCount: 60, cellData }];
});
const book = univerAPI.createWorkbook({
  id: "w",
  sheets: Object.fromEntries(sheets),
  sheetOrder: ids,
});
const formulas = univerAPI.getFormula();
const end = formulas.onCalculationEnd();
formulas.executeCalculation();
await end;
const spills = univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData().w ?? {};
const results = ids.map((id) =>
  Object.keys(spills[id] ?? {}).length > 0
    ? Object.values(spills[id]).map((row) => Object.values(row).map(({ v }) => v ?? ""))
    : [[book.getSheetBySheetId(id).getRange(0, FORMULA).getCellData()?.v ?? ""]]
);
process.stdout.write(JSON.stringify(results), () => process.exit(0));

function cellRow(row) {
  const cells = row.map((v, at) => [at, { v }]);
  return Object.fromEntries(cells.filter(([, { v }]) => v !== "" && v !== null));
}
