import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Copy } from "./a-copy";

jest.setTimeout(60_000);

const copy = new Copy();
const writeDocs = (...args: readonly string[]) => copy.run("tsx", "tools/write-docs.ts", ...args);

afterAll(() => copy.remove());

function change(page: string, from: RegExp, to: string): string {
  const path = join(copy.path, page);
  const before = readFileSync(path, "utf8");
  expect(before).toMatch(from);
  writeFileSync(path, before.replace(from, to));
  return before;
}

const textOf = (page: string): string => readFileSync(join(copy.path, page), "utf8");

describe("npm run docs", () => {
  beforeAll(() => {
    expect(writeDocs().status).toBe(0);
  });

  test("what it wrote is up to date", () => {
    const { status, stderr } = writeDocs("--check");
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("a stale page fails the check, is not touched by it, and is filled again", () => {
    const page = "docs/rules/governance-unfunded.md";
    const before = change(page, /\| Severity \| critical/, "| Severity | harmless");
    const stale = textOf(page);
    const { status, stderr } = writeDocs("--check");
    expect(status).toBe(1);
    expect(stderr).toBe(`${page} is not up to date. Run npm run docs.\n`);
    expect(textOf(page)).toBe(stale);
    expect(writeDocs().status).toBe(0);
    expect(textOf(page)).toBe(before);
  });

  test("a page without its markers is told by name", () => {
    const page = "docs/policy.md";
    const before = change(page, /<!-- profiles:end -->/, "");
    const { status, stderr } = writeDocs();
    writeFileSync(join(copy.path, page), before);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${page} needs the lines <!-- profiles:start --> and <!-- profiles:end -->.\n`
    );
  });

  test("the policy's page names every threshold with its default and source", () => {
    expect(textOf("docs/policy.md")).toMatch(
      /\| `reviewDays` +\| Days between reviews +\| days +\| 92 days +\| A:49 /
    );
    expect(textOf("docs/policy.md")).toContain("### Production AI 2026");
  });
});
