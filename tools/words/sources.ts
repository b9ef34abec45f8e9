import { readFileSync } from "node:fs";
import ts from "typescript";
import { wordingOf, type Wording } from "./messages";

/** Layers whose texts reach the pane. The stand-in and the command line speak English. */
export const SPEAKING = ["core", "workbook", "excel", "functions", "taskpane"];

/** The wording of all files of some folders below src. */
export function wordingIn(folders: readonly string[]): Wording {
  const files = folders.flatMap((folder) => ts.sys.readDirectory(`src/${folder}`, [".ts", ".tsx"]));
  const each = files.map((file) =>
    wordingOf(file.slice(file.lastIndexOf("src/")), readFileSync(file, "utf8"))
  );
  return {
    messages: [...new Set(each.flatMap(({ messages }) => messages))].sort(),
    unsaid: each.flatMap(({ unsaid }) => unsaid),
  };
}
