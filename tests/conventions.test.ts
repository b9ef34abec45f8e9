import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { THRESHOLDS } from "../src/core/policy/thresholds";
import { RULE_CATEGORIES } from "../src/core/review/rule";
import { CATALOGUE } from "../src/core/rules/catalogue";
import { DOMAIN_IDS } from "./core/rules/domain-ids";

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

const MEMBERS = [
  "id",
  "category",
  "severity",
  "needs",
  "settings",
  "toldBy",
  "title",
  "why",
  "remedy",
  "source",
  "check",
] as const;
const OPTIONAL: readonly string[] = ["settings", "toldBy"];

/** First words of remedies: what a person is asked to do. */
const VERBS =
  /^(Add|Agree|Allocate|Approve|Ask|Assign|Bring|Budget|Build|Buy|Cancel|Change|Charge|Check|Choose|Clear|Close|Collect|Combine|Compare|Complete|Confirm|Connect|Consolidate|Convert|Correct|Cover|Cut|Date|Decide|Define|Delay|Delete|Derive|Divide|Document|Earmark|End|Enter|Explain|Find|Finish|Fix|Forecast|Freeze|Fund|Give|Group|Hold|Keep|Let|Limit|Link|List|Lower|Make|Mark|Match|Measure|Merge|Move|Name|Negotiate|Open|Pause|Pay|Pick|Place|Plan|Postpone|Price|Put|Raise|Read|Rebalance|Record|Reduce|Release|Remove|Rename|Renegotiate|Repair|Replace|Report|Reserve|Retire|Return|Reuse|Review|Rewrite|Route|Run|Scale|Say|Schedule|Send|Separate|Set|Settle|Share|Shift|Shorten|Show|Sign|Split|Spread|Start|State|Stop|Switch|Take|Tell|Test|Tie|Track|Trim|Try|Turn|Use|Wait|Widen|Write)\b/;

/** Sources stand in `source`, never in what a person reads. */
const CITATION = /\b[Tt]exts? [AB]\b|\b[AB]:\d|\blines? \d/;

describe("a rule is one id, three files and an entry of the catalogue", () => {
  const ids = CATALOGUE.map(({ id }) => id);

  test("the catalogue names each rule once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every rule of the domain is in the catalogue, under its category", () => {
    const missing = Object.entries(DOMAIN_IDS).flatMap(([category, wanted]) =>
      wanted.filter((id) => CATALOGUE.find((rule) => rule.id === id)?.category !== category)
    );
    expect(missing).toEqual([]);
  });

  test("the catalogue goes by category, and within one in the order of the domain", () => {
    const categories = CATALOGUE.map(({ category }) => RULE_CATEGORIES.indexOf(category));
    expect(categories).toEqual([...categories].sort((a, b) => a - b));
    const ours: readonly string[] = Object.values(DOMAIN_IDS).flat();
    const known = ids.filter((id) => ours.includes(id));
    expect(known).toEqual(ours.filter((id) => known.includes(id)));
  });

  test("every file in src/core/rules is a rule of the catalogue", () => {
    expect(namesIn("src/core/rules", ".ts").filter((name) => name !== "catalogue")).toEqual(
      [...ids].sort()
    );
  });

  test("every page in docs/rules belongs to a rule", () => {
    expect(namesIn("docs/rules", ".md").filter((name) => name !== "README")).toEqual(
      [...ids].sort()
    );
  });

  test("every test in tests/core/rules belongs to a rule", () => {
    expect(namesIn("tests/core/rules", ".test.ts")).toEqual([...ids].sort());
  });

  test.each(CATALOGUE)("$id is 105 lines at most, metadata first and check last", (rule) => {
    const source = read(`src/core/rules/${rule.id}.ts`);
    expect(source.split("\n").length - 1).toBeLessThanOrEqual(105);
    expect(source).toContain(`export const ${camelCase(rule.id)}: Rule = {\n`);
    const literal = /: Rule = \{\n[\s\S]*?\n\};/.exec(source)?.[0] ?? "";
    const members = [...literal.matchAll(/^ {2}(\w+)(?=[:(,])/gm)].map(([, name]) => name);
    expect(members).toEqual(
      MEMBERS.filter((member) => !OPTIONAL.includes(member) || rule[member] !== undefined)
    );
  });

  test.each(CATALOGUE)("$id is told by rules that exist", ({ id, toldBy = [] }) => {
    expect(toldBy.filter((other) => other === id || !ids.includes(other))).toEqual([]);
  });

  test("no rules tell each other in a circle", () => {
    const tellers = new Map(CATALOGUE.map(({ id, toldBy = [] }) => [id, toldBy]));
    const above = (id: string, seen: readonly string[]): string[] =>
      seen.includes(id)
        ? [[...seen, id].join(" → ")]
        : (tellers.get(id) ?? []).flatMap((other) => above(other, [...seen, id]));
    expect(ids.flatMap((id) => above(id, []))).toEqual([]);
  });

  test("every threshold is read by a rule that names it, and no rule names another", () => {
    const named = CATALOGUE.flatMap(({ settings = [] }) => settings);
    expect(Object.keys(THRESHOLDS).filter((key) => !(named as string[]).includes(key))).toEqual([]);
    expect(named.filter((key) => !(key in THRESHOLDS))).toEqual([]);
  });

  test.each(CATALOGUE)("$id names the thresholds that its check asks for", (rule) => {
    const source = read(`src/core/rules/${rule.id}.ts`);
    const asked = [...source.matchAll(/thresholdOf\(\s*[\w.]+,\s*"(\w+)"/g)].map(([, key]) => key);
    const named: readonly string[] = rule.settings ?? [];
    expect(asked.filter((key) => !named.includes(key!))).toEqual([]);
  });

  test.each(CATALOGUE)("$id speaks in whole sentences and names its source", (rule) => {
    for (const sentence of [rule.why, rule.remedy]) expect(sentence).toMatch(/^[A-Z].*\.$/s);
    expect(rule.remedy).toMatch(VERBS);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.title.length).toBeLessThanOrEqual(50);
    expect(rule.source).toMatch(/^(ours|[AB]:\d[\d, -]*(; [AB]:\d[\d, -]*)*(; ours)?)$/);
  });

  test.each(CATALOGUE)("$id cites no text where a person reads", ({ id, title, why, remedy }) => {
    for (const words of [title, why, remedy]) expect(words).not.toMatch(CITATION);
    expect(codeOf(read(`src/core/rules/${id}.ts`))).not.toMatch(/\b[Tt]exts? [AB]\b/);
  });

  test.each(CATALOGUE)("the page of $id has its title and the six headings", (rule) => {
    const page = read(`docs/rules/${rule.id}.md`);
    expect(page.split("\n")[0]).toBe(`# ${rule.title}`);
    expect(page).toMatch(/\n<!-- rule:start -->\n(?:[\s\S]*\n)?<!-- rule:end -->\n/);
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

/** Without comments. */
function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
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
