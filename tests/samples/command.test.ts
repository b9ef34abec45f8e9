import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/workbook/judgement/report";

const ROOT = join(__dirname, "../..");
const SAMPLE = join(ROOT, "assets/eight-pilots.xlsx");
const folder = mkdtempSync(join(tmpdir(), "review-"));
const out = join(folder, "reviewed.xlsx");

jest.setTimeout(30_000);

function review(...args: string[]) {
  const command = ["--import", "tsx", join(ROOT, "src/embedded/review/main.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function hash(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function fileWith(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test("a review prints JSON alone, writes a copy and leaves the input as it was", () => {
  const before = hash(SAMPLE);
  const { status, stdout } = review(SAMPLE, "--json", "--lines", "--out", out);
  expect(status).toBe(0);
  const report = JSON.parse(stdout) as Report;
  expect(report.budgets[0]!.detail).toHaveLength(8);
  expect(existsSync(out)).toBe(true);
  expect(hash(out)).not.toBe(before);
  expect(hash(SAMPLE)).toBe(before);
});

test("a finding as severe as --fail-on makes the command fail, a milder one does not", () => {
  expect(review(SAMPLE, "--out", out, "--fail-on", "critical").status).toBe(1);
  expect(review(out, "--out", join(folder, "again.xlsx"), "--fail-on", "critical").status).toBe(1);
});

test("a rate that is none is refused before anything is read", () => {
  const { status, stderr } = review(SAMPLE, "--currency", "EUR", "--rate", "USD=much");
  expect(stderr).toContain("Give a currency's code and its rate, e.g. USD=0.92.");
  expect(status).toBe(2);
});

test.each([
  ["a missing file", () => join(folder, "nowhere.xlsx"), /there is no such file/],
  ["a folder", () => folder, /it is a folder/],
  [
    "text under a workbook's name",
    () => fileWith("text.xlsx", "Line,Amount\nGPU,5"),
    /is a text file/,
  ],
  [
    "half a workbook",
    () => fileWith("half.xlsx", new Uint8Array(readFileSync(SAMPLE)).slice(0, 4_000)),
    /damaged/,
  ],
  [
    "an encrypted workbook",
    () => fileWith("secret.xlsx", compoundFile("EncryptedPackage")),
    /encrypted|password/,
  ],
  ["a folder as output", () => SAMPLE, /it is a folder/, folder],
  ["the input as output", () => SAMPLE, /give --out another name/, SAMPLE],
])("%s is refused with a plain sentence and exit 2", (_, file, sentence, target = out) => {
  const { status, stdout, stderr } = review(file(), "--out", target);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

/** The header of an OLE compound file, which is what Excel makes of a workbook with a password, and one stream name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, at) => (bytes[1_024 + 2 * at] = letter.charCodeAt(0)));
  return bytes;
}
