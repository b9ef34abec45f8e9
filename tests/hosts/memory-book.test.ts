import { bookOf } from "../../src/embedded/host/array-book";
import { tellsChangesAsExcel } from "./events";
import { readsAsExcel } from "./reading";
import { keepsSheetsAndTablesAsExcel } from "./sheets-and-tables";
import { writesAsExcel } from "./writing";

describe("the embedded Excel over a workbook in memory", () => {
  readsAsExcel(bookOf);
  writesAsExcel(bookOf);
  keepsSheetsAndTablesAsExcel(bookOf);
  tellsChangesAsExcel(bookOf);
});
