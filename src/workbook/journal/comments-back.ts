import { fullAddress } from "../address";
import type { Edit } from "../edit";
import type { CellComment, Host } from "../host";
import type { Survey } from "../survey";
import type { KeptCell } from "./kept-cell";

/**
 * Takes comments away that still say what was written and that nobody has answered, wherever a sort has put them. Others
 * on the same cell are kept.
 */
export async function commentsBack(
  host: Pick<Host, "comments">,
  { sheets }: Survey,
  edits: readonly Edit[]
): Promise<{ readonly edits: readonly Edit[]; readonly kept: readonly KeptCell[] }> {
  const written = edits.filter((edit) => edit.kind === "add-comment");
  const removals: Edit[] = [];
  const kept: KeptCell[] = [];
  for (const sheet of new Set(written.map(({ area }) => area.sheet))) {
    if (!sheets.some(({ name }) => name === sheet)) continue;
    const standing = [...(await host.comments(sheet))];
    const take = (found: number): CellComment | undefined => standing.splice(found, 1)[0];
    for (const { area, text } of written.filter((each) => each.area.sheet === sheet)) {
      const address = fullAddress(area);
      const isHere = (each: CellComment) => fullAddress(each.area) === address;
      const here = standing.findIndex(isHere);
      const ours = [
        standing.findIndex((each) => isHere(each) && isAsWritten(each, text)),
        standing.findIndex((each) => isAsWritten(each, text)),
      ].find((found) => found >= 0);
      if (ours !== undefined) {
        const { area: at, text: says } = take(ours)!;
        removals.push({ kind: "remove-comment", area: at, text: says });
      } else if (here >= 0) {
        kept.push({ address, wrote: text, holds: take(here)!.text });
      }
    }
  }
  return { edits: removals, kept };
}

function isAsWritten({ text, isAnswered }: CellComment, written: string): boolean {
  return !isAnswered && spelled(text) === spelled(written);
}

/** Hosts differ in how they end a line. */
function spelled(text: string): string {
  return text.replace(/\r\n?/g, "\n").trimEnd();
}
