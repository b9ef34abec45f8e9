import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { Copy } from "./a-copy";

jest.setTimeout(120_000);

const copy = new Copy();
const read = (path: string): string => readFileSync(join(copy.path, path), "utf8");
const newRule = (...args: readonly string[]) => copy.run("tsx", "tools/new-rule.ts", ...args);

afterAll(() => copy.remove());

describe("npm run new:rule", () => {
  test("writes a rule, its test and its page, and puts it at the end of its category", () => {
    const before = read("src/core/rules/catalogue.ts");
    const { status, stderr } = newRule("budget-unsigned", "--category", "mix");
    expect([status, stderr]).toEqual([0, ""]);
    expect(read("src/core/rules/budget-unsigned.ts")).toContain(
      "export const budgetUnsigned: Rule = {"
    );
    expect(read("docs/rules/budget-unsigned.md")).toContain("| Rule     | `budget-unsigned`");
    const after = read("src/core/rules/catalogue.ts");
    expect(after).toContain('import { budgetUnsigned } from "./budget-unsigned";');
    const added = after.split("\n").filter((line) => !before.split("\n").includes(line));
    expect(added).toHaveLength(2);
    const [own, next] = listed(after).slice(listed(after).indexOf("budgetUnsigned"));
    expect(own).toBe("budgetUnsigned");
    const category = /category: "(.+)"/.exec(read(`src/core/rules/${kebab(next!)}.ts`))?.[1];
    expect(category).not.toBe("mix");
  });

  test("what it writes compiles", () => {
    const files = ["src/core/rules/budget-unsigned.ts", "tests/core/rules/budget-unsigned.test.ts"];
    const roots = files.map((path) => join(copy.path, path));
    const program = ts.createProgram(roots, {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ["jest"],
      typeRoots: [join(__dirname, "../../node_modules/@types")],
    });
    const messages = roots.flatMap((path) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
    );
    expect(messages).toEqual([]);
  });

  test("its test fails until the cases are written", () => {
    const { status, stderr } = copy.run(
      "jest",
      "--selectProjects",
      "unit",
      "--ci",
      "budget-unsigned"
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/● budget-unsigned › flags: write the cases/);
    expect(stderr).toMatch(/● budget-unsigned › is clear: write the cases/);
    expect(stderr).toMatch(/● budget-unsigned › is needs review: write the cases/);
  });

  test.each([
    [
      ["budget-unsigned", "--category", "mix"],
      "budget-unsigned.ts exists already. Choose another id",
    ],
    [["BudgetUnsigned", "--category", "mix"], "“BudgetUnsigned” is no rule id."],
    [["budget-late", "--category", "money"], "Say which category the rule belongs to"],
    [["budget-late"], "Say which category the rule belongs to"],
    [["--category", "mix"], "Give one id and a category"],
    [["budget-late", "--kind", "mix"], "--kind"],
  ])("refuses %j with a sentence", (args, sentence) => {
    const { status, stderr } = newRule(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

function listed(catalogue: string): string[] {
  return (/CATALOGUE[^=]*= \[([\s\S]*?)\];/.exec(catalogue)?.[1] ?? "").match(/\w+/g) ?? [];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
