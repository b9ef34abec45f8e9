import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { format } from "prettier";
import { markdownTable } from "./block";

/** A custom function as its doc comment describes it. */
export interface FunctionPage {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
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
    functions: Omit<FunctionPage, "returns" | "examples">[];
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
      `\`\`\`\n${syntaxOf(page)}\n\`\`\``,
      markdownTable(["Argument", "What to pass"], rows),
      page.returns === "" ? "" : `**Result** – ${page.returns}`,
      ...page.examples.map(([formula, result]) => `\`${formula}\` gives \`${result}\``),
    ].join("\n\n");
  });
  return [index, ...sections].join("\n\n");
}

/** The page behind “Help on this function” in Excel. */
export async function functionsHtml(pages: readonly FunctionPage[]): Promise<string> {
  const sections = pages.map(
    (page) =>
      `<h2 id="${page.id.toLowerCase()}">${page.id}</h2><p>${escaped(page.description)}</p>` +
      `<p><code>${escaped(syntaxOf(page))}</code></p><dl>${page.parameters
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

function syntaxOf({ id, parameters }: FunctionPage): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=AIBUDGET.${id}(${names.join(", ")})`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
