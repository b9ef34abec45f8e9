import { fullAddress } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import type { Formatting } from "./formatting";

/** What a plan does apart from filling cells, one phrase each. */
export function besidesCells(edits: readonly Edit[], format: Formatting): string[] {
  const links = new Map<string, number>();
  const columns = new Map<string, string[]>();
  const phrases: string[] = [];
  let hasLooks = false;
  for (const edit of edits) {
    switch (edit.kind) {
      case "add-sheet":
        phrases.push(`new sheet ${edit.name}`);
        break;
      case "add-rules":
        phrases.push(`colours and marks by status on ${fullAddress(edit.area)}`);
        break;
      case "add-chart":
        phrases.push(`chart “${edit.title}” on ${edit.sheet}`);
        break;
      case "add-table-column":
        columns.set(edit.table, [...(columns.get(edit.table) ?? []), edit.header]);
        break;
      case "links": {
        const count = edit.targets.flat().filter((target) => target !== null).length;
        links.set(edit.area.sheet, (links.get(edit.area.sheet) ?? 0) + count);
        break;
      }
      case "look":
      case "width":
        hasLooks = true;
    }
  }
  for (const [table, headers] of columns)
    phrases.push(`new in table ${table}: ${headers.join(", ")}`);
  for (const [sheet, count] of links)
    phrases.push(`${format.count(count)} ${count === 1 ? "link" : "links"} on ${sheet}`);
  if (hasLooks) phrases.push("number formats, bold headers and widths of the new cells");
  return [...phrases, "a record on the log sheet, for the undo"];
}
