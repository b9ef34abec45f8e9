import { say } from "../../core/words/say";
/** A rule's source as a person reads it: "B:9, 13" is lines of text B; "ours" is a check that neither text asks for. */
export function sourceWords(source: string): string {
  if (source === "ours") return say("A check of this product");
  const cited = /^([AB]):(.+)$/.exec(source);
  if (!cited) return source;
  const [, text, lines] = cited as unknown as [string, string, string];
  return /[,-]/.test(lines)
    ? say("Text {text}, lines {lines}", { text, lines })
    : say("Text {text}, line {lines}", { text, lines });
}
