import { format } from "prettier";

/** A page without the two comments between which it is filled. */
export class MarkerMissing extends Error {}

/** The page with this markdown between `<!-- name:start -->` and `<!-- name:end -->`, formatted as the rest of the tree is. */
export async function withBlock(page: string, name: string, markdown: string): Promise<string> {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new MarkerMissing(`needs the lines ${start} and ${end}.`);
  const block = await format(markdown, { parser: "markdown", printWidth: 100 });
  return `${page.slice(0, from + start.length)}\n\n${block.trim()}\n\n${page.slice(to)}`;
}

/** A markdown table; a bar inside a cell would end it. */
export function markdownTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[]
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
