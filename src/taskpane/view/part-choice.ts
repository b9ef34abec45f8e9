import { DEFAULT_PARTS, PARTS, type PartId } from "../../workbook/annotation/parts";
import type { WriteChoice } from "../writing/writing";

/** What is chosen where nobody has chosen yet, too. */
export function chosenParts({ parts }: Pick<WriteChoice, "parts">): ReadonlySet<PartId> {
  return parts ?? DEFAULT_PARTS;
}

/** A part goes with the one that it needs. */
export function withPart(
  parts: ReadonlySet<PartId>,
  part: PartId,
  isChosen: boolean
): ReadonlySet<PartId> {
  const next = new Set(parts);
  if (isChosen) next.add(part);
  else for (const { id, needs } of PARTS) if (id === part || needs === part) next.delete(id);
  return next;
}
