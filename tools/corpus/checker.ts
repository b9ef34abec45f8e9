import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { checkWorkbook } from "./check-workbook";

// A process of its own: a workbook that never ends can be given up without losing the others.
process.on("message", (file: string) => {
  process.send!(checkWorkbook(new Uint8Array(readFileSync(file)), basename(file)));
});
