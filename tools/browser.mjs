// The Chromium that tests, screenshots and icons use: CHROME_PATH, a usual place, or Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of an installed browser, or undefined. */
export function browserPath() {
  return [process.env.CHROME_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));
}

/** Path of a browser, installing Debian's chromium where there is none; throws a sentence that says what to do. */
export function ensureBrowser() {
  const found = browserPath();
  if (found) return found;
  console.log("No Chromium, Chrome or Edge found: installing Debian's chromium.");
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const step of [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "chromium"],
  ]) {
    const [command, ...rest] = [...sudo, ...step];
    spawnSync(command, rest, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const installed = browserPath();
  if (installed) return installed;
  throw new Error(
    "Install Chromium, Chrome or Edge, or set CHROME_PATH to one, then run this again."
  );
}
