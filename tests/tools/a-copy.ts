import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const COPIED = [
  "src/core",
  "src/functions",
  "assets/functions.html",
  "tools",
  "docs",
  "tests/core/a-budget.ts",
  "tests/functions/formula.ts",
  "tests/functions/placed-call.ts",
  "tests/core/rules/rule-cases.ts",
  "package.json",
  "tsconfig.base.json",
  "jest.config.js",
  "webpack.config.js",
];

/** What the tools need of the repository, to be changed at will. */
export class Copy {
  readonly path = mkdtempSync(join(tmpdir(), "copy-"));

  constructor() {
    for (const part of COPIED) cpSync(join(ROOT, part), join(this.path, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(this.path, "node_modules"), "junction");
  }

  /** `run("tsx", "tools/write-docs.ts")` */
  run(script: "tsx" | "jest", ...args: readonly string[]): SpawnSyncReturns<string> {
    const main = { tsx: "tsx/dist/cli.mjs", jest: "jest/bin/jest.js" }[script];
    return spawnSync(process.execPath, [join(ROOT, "node_modules", main), ...args], {
      cwd: this.path,
      encoding: "utf8",
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
