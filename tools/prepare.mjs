// What every command needs before it runs: the packages of package-lock.json and, where asked for, a Chromium.
// Imports nothing from npm: it must run in a fresh clone. Says what it does on standard error, since the standard output
// of some commands is read by scripts.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("..", import.meta.url);
const OLDEST_NODE = 20;

/**
 * Installs the packages when node_modules is missing or was not made from this package-lock.json; with `browser`, resolves to the path
 * of a Chromium, installed if need be. Ends the process with a sentence where one of them cannot be had.
 */
export async function prepare({ browser = false } = {}) {
  const node = Number(process.versions.node.split(".")[0]);
  if (node < OLDEST_NODE)
    stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  installPackages();
  if (!browser) return undefined;
  const { ensureBrowser } = await import("./browser.mjs");
  try {
    return ensureBrowser();
  } catch (error) {
    return stop(error.message);
  }
}

function installPackages() {
  const stamp = new URL("node_modules/.installed-from", root);
  const lock = createHash("sha256")
    .update(readFileSync(new URL("package-lock.json", root)))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("Installing packages (first run, or package-lock.json has changed) …");
  const isWindows = process.platform === "win32";
  const { status } = spawnSync(isWindows ? "npm.cmd" : "npm", ["ci"], {
    cwd: fileURLToPath(root),
    stdio: ["ignore", 2, 2],
    shell: isWindows,
  });
  if (status !== 0)
    stop("npm ci failed; its messages are above. A network connection is needed once.");
  writeFileSync(stamp, lock);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await prepare({ browser: process.argv.includes("--browser") });
  if (path) console.log(path);
}
