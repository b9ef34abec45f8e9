// `npm run check`: types, lint, layers, generated docs, format, manifest; every step runs, so that one call shows all that is wrong.
import { spawnSync } from "node:child_process";

const STEPS = [
  ["types", "tsc", "-b"],
  ["lint", "eslint", "--max-warnings", "0", "."],
  ["layers", "depcruise", "src", "--output-type", "err"],
  ["docs", "tsx", "tools/write-docs.ts", "--check"],
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  ["manifest", "node", "tools/validate-manifest.mjs"],
];

const failed = STEPS.filter(([name, command, ...args]) => {
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  return status !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
