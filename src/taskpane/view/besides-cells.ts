import { say } from "../../core/words/say";
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
        phrases.push(say("new sheet {sheet}", { sheet: edit.name }));
        break;
      case "add-rules":
        phrases.push(
          say("colours and marks by status on {range}", { range: fullAddress(edit.area) })
        );
        break;
      case "add-chart":
        phrases.push(say("chart “{title}” on {sheet}", { title: edit.title, sheet: edit.sheet }));
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
    phrases.push(say("new in table {table}: {headers}", { table, headers: headers.join(", ") }));
  for (const [sheet, count] of links)
    phrases.push(
      say("{count, plural, one {{shown} link} other {{shown} links}} on {sheet}", {
        count,
        shown: format.count(count),
        sheet,
      })
    );
  if (hasLooks) phrases.push(say("number formats, bold headers and widths of the new cells"));
  return [...phrases, say("a record on the log sheet, for the undo")];
}
