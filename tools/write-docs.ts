// `npm run docs` fills what is generated in docs/: rule headers, the index of rules, the policy's tables, the functions. `--check` writes nothing.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CATALOGUE } from "../src/core/rules/catalogue";
import { MarkerMissing, withBlock } from "./write-docs/block";
import {
  examplesSource,
  functionPages,
  functionsHtml,
  functionsMarkdown,
} from "./write-docs/function-reference";
import { profilesTable, thresholdsTable } from "./write-docs/policy-tables";
import { ruleHeader } from "./write-docs/rule-header";
import { ruleIndex } from "./write-docs/rule-index";

/** What stands between `<!-- name:start -->` and `<!-- name:end -->` of a page. */
interface Block {
  readonly page: string;
  readonly name: string;
  readonly markdown: string;
}

const BLOCKS: readonly Block[] = [
  ...CATALOGUE.map((rule) => ({
    page: `docs/rules/${rule.id}.md`,
    name: "rule",
    markdown: ruleHeader(rule),
  })),
  { page: "docs/rules/README.md", name: "rules", markdown: ruleIndex(CATALOGUE) },
  { page: "docs/policy.md", name: "thresholds", markdown: thresholdsTable(CATALOGUE) },
  { page: "docs/policy.md", name: "profiles", markdown: profilesTable() },
];

async function main(isCheck: boolean): Promise<number> {
  const problems: string[] = [];
  const pages = new Map<string, { readonly before: string; now: string }>();
  const functions = await functionPages();
  const reference = {
    page: "docs/functions.md",
    name: "functions",
    markdown: functionsMarkdown(functions),
  };
  for (const { page, name, markdown } of [...BLOCKS, reference]) {
    if (!existsSync(page)) {
      problems.push(
        `${page} is missing. Write it, with <!-- ${name}:start --> and <!-- ${name}:end -->.`
      );
      continue;
    }
    const known = pages.get(page) ?? textOf(page);
    pages.set(page, known);
    try {
      known.now = await withBlock(known.now, name, markdown);
    } catch (error) {
      if (!(error instanceof MarkerMissing)) throw error;
      problems.push(`${page} ${error.message}`);
    }
  }
  const wholes = [
    ["assets/functions.html", await functionsHtml(functions)],
    ["src/functions/examples.ts", await examplesSource(functions)],
  ] as const;
  for (const [page, now] of wholes) {
    pages.set(page, { before: existsSync(page) ? readFileSync(page, "utf8") : "", now });
  }
  const stale = [...pages].filter(([, { before, now }]) => now !== before);
  for (const [page, { now }] of stale) {
    if (isCheck) problems.push(`${page} is not up to date. Run npm run docs.`);
    else writeFileSync(page, now);
  }
  for (const problem of problems) console.error(problem);
  if (!isCheck) console.log(`${stale.length} of ${pages.size} pages changed.`);
  return problems.length > 0 ? 1 : 0;
}

function textOf(page: string): { readonly before: string; now: string } {
  const text = readFileSync(page, "utf8");
  return { before: text, now: text };
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
void main(process.argv.includes("--check")).then((code) => (process.exitCode = code));
