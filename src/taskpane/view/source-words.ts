/** A rule's source as a person reads it: "B:9, 13" is lines of text B; "ours" is a check that neither text asks for. */
export function sourceWords(source: string): string {
  if (source === "ours") return "A check of this product";
  const cited = /^([AB]):(.+)$/.exec(source);
  return cited
    ? `Text ${cited[1]}, ${/[,-]/.test(cited[2]!) ? "lines" : "line"} ${cited[2]}`
    : source;
}
