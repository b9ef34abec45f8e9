// `npm run new:rule -- <id> --category <category>`: rule, test and page that say what is still to be written.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { RULE_CATEGORIES, type Rule } from "../src/core/review/rule";
import { withRule } from "./new-rule/catalogue-entry";
import { pageSkeleton, ruleSkeleton, testSkeleton } from "./new-rule/skeletons";

type Category = Rule["category"];

/** Why no rule was made, as a sentence. */
class Refusal extends Error {}

const CATALOGUE = "src/core/rules/catalogue.ts";

async function main(args: readonly string[]): Promise<void> {
  const { id, category } = wishOf(args);
  const files: Readonly<Record<string, string>> = {
    [`src/core/rules/${id}.ts`]: ruleSkeleton(id, category),
    [`tests/core/rules/${id}.test.ts`]: testSkeleton(id),
    [`docs/rules/${id}.md`]: pageSkeleton(id),
  };
  for (const path of Object.keys(files)) {
    if (existsSync(path))
      throw new Refusal(`${path} exists already. Choose another id, or delete it first.`);
  }
  const catalogue = withRule(readFileSync(CATALOGUE, "utf8"), { id, category, categoryOf });
  for (const [path, text] of Object.entries({ ...files, [CATALOGUE]: catalogue })) {
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
  fillDocs();
  console.log(
    [...Object.keys(files), CATALOGUE].map((path) => `wrote ${path}`).join("\n") +
      "\nFill them in until the tests pass, then run npm run docs and npm run check."
  );
}

function wishOf(args: readonly string[]): { readonly id: string; readonly category: Category } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { category: { type: "string", short: "c" } },
    allowPositionals: true,
  });
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) {
    throw new Refusal(
      "Give one id and a category: npm run new:rule -- idle-compute --category infrastructure."
    );
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    throw new Refusal(
      `“${id}” is no rule id. Write the failing state in lower-case words with hyphens, such as idle-compute.`
    );
  }
  const wanted = (values.category ?? "").replace(/-/g, " ").toLowerCase();
  const category = RULE_CATEGORIES.find((each) => each === wanted);
  if (!category) {
    throw new Refusal(
      `Say which category the rule belongs to with --category: ${RULE_CATEGORIES.join(", ")}.`
    );
  }
  return { id, category };
}

function categoryOf(id: string): Category | undefined {
  const source = readFileSync(`src/core/rules/${id}.ts`, "utf8");
  const [, name] = /^ {2}category: "([^"]+)"/m.exec(source) ?? [];
  return RULE_CATEGORIES.find((each) => each === name);
}

function fillDocs(): void {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  spawnSync(process.execPath, ["--import", tsx, "tools/write-docs.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Error)) throw error;
  const isOurs = error instanceof Refusal || "code" in error;
  console.error(isOurs ? error.message : error.stack);
  process.exitCode = 1;
});
