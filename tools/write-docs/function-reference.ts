import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { format } from "prettier";
import { listed } from "../../src/core/review/wording";
import { signatureOf, type ShippedFunction } from "../../src/functions/catalogue";
import { twinOf } from "../../src/functions/twins/twin";
import { UNTWINNED } from "../../src/functions/twins/untwinned";
import { parseFormula } from "../../tests/functions/formula";
import { placedCall } from "../../tests/functions/placed-call";
import { markdownTable } from "./block";

/** A custom function as its doc comment describes it. */
export interface FunctionPage extends ShippedFunction {
  readonly returns: string;
  /** Formula and result. */
  readonly examples: readonly (readonly [formula: string, result: string])[];
}

/** Every function, in the order of the sources. Throws where the metadata generator refuses one. */
export async function functionPages(): Promise<readonly FunctionPage[]> {
  const { FUNCTION_SOURCES } = createRequire(import.meta.url)("../../webpack.config.js") as {
    FUNCTION_SOURCES: readonly string[];
  };
  const files = FUNCTION_SOURCES.map((file) => path.resolve(file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files, true);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const comments = files.flatMap(
    (file) => readFileSync(file, "utf8").match(/\/\*\*(?:(?!\*\/).)*@customfunction.*?\*\//gs) ?? []
  );
  const { functions } = JSON.parse(metadataJson) as {
    functions: ShippedFunction[];
  };
  return functions.map((each) => {
    const comment = comments.find((text) => text.includes(`@customfunction ${each.id}\n`)) ?? "";
    return {
      ...each,
      returns: /@returns (.*)/.exec(comment)?.[1] ?? "",
      examples: [...comment.matchAll(/@example (.*) → (.*)/g)].map(
        ([, formula, result]) => [formula!, result!] as const
      ),
    };
  });
}

/** The reference for docs/functions.md. */
export function functionsMarkdown(pages: readonly FunctionPage[]): string {
  const index = pages.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(" · ");
  const sections = pages.map((page) => {
    const rows = page.parameters.map(({ name, description, optional }) => [
      optional ? `[${name}]` : name,
      description,
    ]);
    return [
      `## ${page.id}`,
      page.description,
      `\`\`\`\n${signatureOf(page)}\n\`\`\``,
      markdownTable(["Argument", "What to pass"], rows),
      page.returns === "" ? "" : `**Result** – ${page.returns}`,
      ...page.examples.map(([formula, result]) => `\`${formula}\` gives \`${result}\``),
      twinMarkdown(page),
    ].join("\n\n");
  });
  return [index, ...sections].join("\n\n");
}

/** The page behind “Help on this function” in Excel. */
export async function functionsHtml(pages: readonly FunctionPage[]): Promise<string> {
  const sections = pages.map(
    (page) =>
      `<h2 id="${page.id.toLowerCase()}">${page.id}</h2><p>${escaped(page.description)}</p>` +
      `<p><code>${escaped(signatureOf(page))}</code></p><dl>${page.parameters
        .map(({ name, description, optional }) => {
          const shown = `${name}${optional ? " (optional)" : ""}`;
          return `<dt>${shown}</dt><dd>${escaped(description)}</dd>`;
        })
        .join("")}</dl>` +
      `<p>${escaped(page.returns)}</p>` +
      page.examples
        .map(([formula, result]) => {
          return `<p><code>${escaped(formula)}</code> gives <code>${escaped(result)}</code></p>`;
        })
        .join("")
  );
  const html =
    `<!doctype html><html lang="en"><head><meta charset="utf-8" />` +
    `<meta name="viewport" content="width=device-width, initial-scale=1" />` +
    `<title>AI Budget for Excel – functions</title><link rel="stylesheet" href="help.css" /></head><body><main>` +
    `<h1>Functions of AI Budget</h1><p>They compute from their arguments alone. Shares are fractions: format the cell as a ` +
    `percentage. Money is in the currency of the table.</p>${sections.join("")}</main></body></html>`;
  return format(html, { parser: "html", printWidth: 100 });
}

/** src/functions/examples.ts: the examples of the doc comments, which no build keeps. */
export async function examplesSource(pages: readonly FunctionPage[]): Promise<string> {
  const entries = pages.map(({ id, examples }) => `${id}: ${JSON.stringify(examples)}`);
  const source =
    `// Written by npm run docs from the doc comments of the functions.\n\n` +
    `/** Formula and result of each example, by the id of its function. */\n` +
    `export const EXAMPLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = ` +
    `{ ${entries.join(", ")} };`;
  return format(source, { parser: "typescript", printWidth: 100, trailingComma: "es5" });
}

/** The twin of the first example that has one, its ranges put into cells; or why there is none. */
function twinMarkdown({ id, parameters, examples }: FunctionPage): string {
  const heading = "**Without the add-in** –";
  const never = UNTWINNED[id];
  if (never) return `${heading} no formula of Excel's own gives this. ${never}`;
  for (const [example] of examples) {
    const { args } = placedCall(parseFormula(example).args);
    const twin = twinOf({ id, args });
    if ("reason" in twin) continue;
    const places = parameters.flatMap(({ name }, at) =>
      /:/.test(args[at]?.text ?? "") ? [`${name} in \`${args[at]!.text}\``] : []
    );
    const where = places.length === 0 ? "" : ` with ${listed(places)}`;
    return `${heading} \`${example}\`${where} is, from Excel ${twin.since} on:\n\n\`\`\`\n${twin.formula}\n\`\`\``;
  }
  throw new Error(`${id} needs an example that has a twin, or a reason in untwinned.ts.`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
