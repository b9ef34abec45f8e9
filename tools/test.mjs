// `npm test`: installs what is missing, then checks, builds and runs every test, browser included.
import { spawnSync } from "node:child_process";
import { prepare } from "./prepare.mjs";

process.env.CHROME_PATH = await prepare({ browser: true });
run(process.execPath, "tools/check.mjs");
run(process.execPath, "tools/build.mjs");
run(process.execPath, "node_modules/jest/bin/jest.js", ...process.argv.slice(2));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
