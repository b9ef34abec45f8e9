import { fullAddress, type Area } from "../address";
import type { Edit } from "../edit";
import type { Survey } from "../survey";
import type { Whole } from "./wholes";

/**
 * Takes conditional formats away from the cells that they were put on, and from where the table column stands by now. They
 * go even where cells keep what somebody entered.
 */
export function rulesBack(
  { sheets }: Survey,
  edits: readonly Edit[],
  wholes: readonly Whole[]
): Edit[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "add-rules") return [];
    const { area, rules } = edit;
    const column = edits.find(
      (other) => other.kind === "add-table-column" && other.area.left === area.left
    );
    const now = column && wholes.find((whole) => whole.edit === column)?.now;
    const places: Area[] = [area, ...(now ? [now] : [])];
    const distinct = [...new Map(places.map((each) => [fullAddress(each), each])).values()];
    return distinct
      .filter(({ sheet }) => sheets.some(({ name }) => name === sheet))
      .map((each): Edit => ({ kind: "remove-rules", area: each, rules }));
  });
}
