import { say } from "../../core/words/say";
import { fullAddress } from "../address";
import { someOf } from "../annotation/refusal-words";
import type { CellContent, Edit } from "../edit";
import { HostFailure, type Displaced, type Host } from "../host";
import type { KeptCell } from "./kept-cell";

/**
 * Between the last check and the write somebody may fill a cell: no host can lock it. The write therefore tells what it
 * overwrote, and that goes back at once.
 */
export function expectingBlank(edits: readonly Edit[]): Edit[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.name] : [])));
  return edits.map((edit) =>
    edit.kind === "write" && !edit.over && !added.has(edit.area.sheet)
      ? { ...edit, over: "blank" }
      : edit
  );
}

export async function putBack(
  host: Pick<Host, "apply">,
  displaced: readonly Displaced[]
): Promise<void> {
  if (displaced.length === 0) return;
  await host.apply(
    displaced.map(({ area, held }) => ({ kind: "restore", area, contents: [[held]] }))
  );
}

/** Rejects with WRITE.OVERTAKEN where a cell was filled meanwhile, once it holds again what it held. */
export async function refuseOvertaken(
  host: Pick<Host, "apply">,
  displaced: readonly Displaced[],
  remedy: string
): Promise<void> {
  if (displaced.length === 0) return;
  await putBack(host, displaced);
  const cells = someOf(displaced.map(({ area }) => fullAddress(area)));
  throw new HostFailure(
    "WRITE.OVERTAKEN",
    say(
      "Somebody filled {cells} at the very moment of the write; what was entered there stands again. {remedy}",
      { cells, remedy }
    )
  );
}

/** For the list of what undo leaves alone. */
export function keptOf({ area, held }: Displaced): KeptCell {
  return { address: fullAddress(area), wrote: "", holds: shown(held) };
}

function shown(content: CellContent): KeptCell["holds"] {
  return typeof content === "object" ? content.formula : content;
}
