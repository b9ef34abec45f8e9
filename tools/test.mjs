// `npm test`: installs what is missing, then checks, builds and runs every test, browser included.
import { spawnSync } from "node:child_process";
import { prepare } from "./prepare.mjs";

await prepare({ browser: true });
run("node", "tools/check.mjs");
run("webpack", "--mode", "production");
run("jest", ...process.argv.slice(2));

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: {
      ...process.env,
      PATH: `node_modules/.bin${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
