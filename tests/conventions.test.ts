import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Rule } from "../src/core/review/rule";
import { CATALOGUE } from "../src/core/rules/catalogue";

const ROOT = join(__dirname, "..");

/** Source files that may be longer than 250 lines, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};

/** Names that say nothing about what is inside. */
const EMPTY_NAMES =
  /^(utils?|helpers?|common|shared|misc|lib|manager|service|types|constants|index)$/i;

const HEADINGS = [
  "What it finds",
  "Why it matters",
  "Example",
  "Settings",
  "Known limitations",
  "When to accept it",
];

describe("a rule is one id, three files and an entry of the catalogue", () => {
  const ids = CATALOGUE.map(({ id }) => id);

  test("the catalogue names each rule once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every file in src/core/rules is a rule of the catalogue", () => {
    expect(namesIn("src/core/rules", ".ts").filter((name) => name !== "catalogue")).toEqual(
      [...ids].sort()
    );
  });

  test("every page in docs/rules belongs to a rule", () => {
    expect(namesIn("docs/rules", ".md")).toEqual([...ids].sort());
  });

  test("every test in tests/core/rules belongs to a rule", () => {
    expect(namesIn("tests/core/rules", ".test.ts")).toEqual([...ids].sort());
  });

  test.each(CATALOGUE)("$id is 90 lines at most, metadata first and check last", ({ id }) => {
    const source = read(`src/core/rules/${id}.ts`);
    expect(source.split("\n").length - 1).toBeLessThanOrEqual(90);
    const literal = /: Rule = \{\n[\s\S]*?\n\};/.exec(source)?.[0] ?? "";
    const members = [
      ...literal.matchAll(/^ {2}(id|category|severity|title|why|remedy|source|check)\b/gm),
    ];
    expect(members.map(([, name]) => name)).toEqual([
      "id",
      "category",
      "severity",
      "title",
      "why",
      "remedy",
      "source",
      "check",
    ]);
  });

  test.each(CATALOGUE)("$id speaks in whole sentences and names its source", (rule) => {
    for (const sentence of [rule.why, rule.remedy]) expect(sentence).toMatch(/^[A-Z].*\.$/s);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.source).toMatch(/^(ours|[AB]:\d[\d, -]*(; [AB]:\d[\d, -]*)*(; ours)?)$/);
  });

  test.each(CATALOGUE)("the page of $id agrees with its metadata", (rule) => {
    const page = read(`docs/rules/${rule.id}.md`);
    expect(page.split("\n")[0]).toBe(`# ${rule.title}`);
    expect(headerOf(page)).toEqual(headerFrom(rule));
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
  });
});

describe("the tree", () => {
  const files = filesUnder(join(ROOT, "src")).filter((path) => /\.(tsx?|css)$/.test(path));

  test("no source file is longer than 250 lines without a reason", () => {
    const long = files
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => readFileSync(path, "utf8").split("\n").length - 1 > 250)
      .map(inRepository);
    expect(long.filter((path) => LONG_FILES[path] === undefined)).toEqual([]);
  });

  test("no file or folder has a name that says nothing", () => {
    const parts = files
      .flatMap((path) => inRepository(path).split("/"))
      .map((part) => part.replace(/\..*$/, ""));
    expect([...new Set(parts)].filter((part) => EMPTY_NAMES.test(part))).toEqual([]);
  });

  test("modules are kebab-case nouns, components PascalCase", () => {
    const wrong = files.filter((path) => {
      const name = basename(path).replace(/(\.d)?\.(tsx?|css)$/, "");
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) &&
        !(path.endsWith(".tsx") && /^[A-Z][A-Za-z0-9]*$/.test(name))
      );
    });
    expect(wrong.map(inRepository)).toEqual([]);
  });
});

function headerOf(page: string): string[][] {
  const block = /<!-- rule:start -->\n([\s\S]*?)<!-- rule:end -->/.exec(page)?.[1] ?? "";
  const rows = block
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[\s:|-]+\|$/.test(line));
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim())
  );
}

function headerFrom({ id, category, severity, source }: Rule): string[][] {
  return [
    ["Rule", "Category", "Severity", "Source"],
    [`\`${id}\``, category, severity, source],
  ];
}

function namesIn(folder: string, extension: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const inRepository = (path: string): string => relative(ROOT, path).split("\\").join("/");
