import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verdictOf } from "../../src/core/review/review";
import type { Rule } from "../../src/core/review/rule";
import { subjectFrom } from "./example-subject";
import { exampleOf, PageMistake } from "./rule-page";

const FOLDER = join(__dirname, "../../docs/rules");
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith(".md") && name !== "README.md");

describe("the example of a rule's page is what the rule says", () => {
  test.each(PAGES)("%s", async (name) => {
    const page = `docs/rules/${name}`;
    const example = exampleOf(page, readFileSync(join(FOLDER, name), "utf8"));
    const verdict = verdictOf(await ruleOf(name), await subjectFrom(page, example));
    if ("outcome" in verdict) {
      const { line } = example.findings[0]!;
      throw new PageMistake(page, line, `the rule is ${verdict.outcome}: ${verdict.reason}`);
    }
    const [quoted, said] = [
      example.findings.map(({ what }) => what),
      verdict.map(({ what }) => what),
    ];
    const at = quoted.findIndex((what, index) => what !== said[index]);
    if (at >= 0) {
      const { line, what } = example.findings[at]!;
      const instead = said[at] === undefined ? "nothing" : `“${said[at]}”`;
      throw new PageMistake(page, line, `quotes “${what}”, but the rule says ${instead}`);
    }
    if (said.length > quoted.length) {
      const { line } = example.findings[quoted.length - 1]!;
      throw new PageMistake(page, line, `leaves out “${said[quoted.length]}”`);
    }
  });
});

describe("what rules say on their pages", () => {
  test.each(PAGES)("%s: whole sentences with facts in them", (name) => {
    const page = `docs/rules/${name}`;
    for (const { what } of exampleOf(page, readFileSync(join(FOLDER, name), "utf8")).findings) {
      expect(what).toMatch(/^[\p{Lu}\d“].*\.$/u);
      // A number or a name in quotes: a sentence without either tells nothing of this budget.
      expect(what).toMatch(/\d|“[^”]+”/);
      expect(what).not.toMatch(/undefined|NaN|null|Infinity|\[object|\$\{/);
    }
  });
});

describe("reading an example", () => {
  const pageWith = (...lines: readonly string[]): string =>
    ["# Rule", "", "## Example", "", ...lines, "", "## Settings"].join("\n");
  const TABLE = ["| Line | FY26 |", "| --- | ---: |", "| GPU | 1,200 |"];

  test("cells are what Excel makes of them", () => {
    const { budget, today, policy } = exampleOf(
      "page",
      pageWith(
        "Today: 2026-03-31",
        "",
        'Policy: {"size":"mid-market"}',
        "",
        "| Line | FY26 | Use | Go-live | Note |",
        "| --- | ---: | --- | --- | --- |",
        "| a\\|b | -1,200.5 | 22% | 1970-01-02 |  |",
        "",
        "> One finding\\_here",
        "> over two lines.",
        "",
        "> Another."
      )
    );
    expect(budget.cells).toEqual([
      ["Line", "FY26", "Use", "Go-live", "Note"],
      ["a|b", -1200.5, 0.22, 25570, ""],
    ]);
    expect([today, policy.size]).toEqual(["2026-03-31", "mid-market"]);
  });

  test("an earlier review and use cases have tables of their own", () => {
    const { budget, cases, earlier, findings } = exampleOf(
      "page",
      pageWith(
        "Last review on 2026-01-15:",
        "",
        ...TABLE,
        "",
        "Now:",
        "",
        ...TABLE,
        "",
        "Use cases:",
        "",
        ...TABLE,
        "",
        "> A."
      )
    );
    expect(earlier).toMatchObject({ today: "2026-01-15", budget: { line: 7 } });
    expect([budget.line, cases?.line]).toEqual([13, 19]);
    expect(findings).toEqual([{ line: 23, what: "A." }]);
  });

  test.each([
    ["no budget", ["> A."], "page:3 has no table"],
    ["no quote", TABLE, "page:3 quotes no finding"],
    ["a second table", [...TABLE, "", ...TABLE, "", "> A."], "page:9 is a second table"],
    [
      "a policy that is no JSON",
      ["Policy: {size}", "", ...TABLE],
      "page:5 has a policy that is no JSON",
    ],
    ["a strange setting", ['Policy: {"colour":1}', "", ...TABLE], "page:5 sets colour"],
  ])("%s is told with page and line", (_, lines, message) => {
    expect(() => exampleOf("page", pageWith(...lines))).toThrow(message);
  });
});

async function ruleOf(name: string): Promise<Rule> {
  const id = name.replace(/\.md$/, "");
  const rules = (await import(`../../src/core/rules/${id}`)) as Readonly<Record<string, Rule>>;
  return Object.values(rules).find((each) => each.id === id)!;
}
