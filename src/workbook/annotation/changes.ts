import { fullAddress, type Area } from "../address";
import type { CellChange, CellContent, Edit } from "../edit";
import type { CellValue } from "../survey";

/** The cells that an edit fills, for a preview. */
export function changesOf(edit: Edit): CellChange[] {
  switch (edit.kind) {
    case "write":
      return filled(edit.area, edit.values, edit.reason);
    case "add-table-column":
      return filled(
        edit.area,
        [edit.header, ...edit.values].map((value) => [value]),
        edit.reason
      );
    case "replace":
      return filled(edit.area, edit.values, edit.reason, edit.before);
    case "enter":
      return filled(edit.area, [[edit.formula]], edit.reason, [[edit.before]]);
    case "freeze": {
      const { area, formula, values, reason } = edit;
      return filled(area, values, reason, [
        [{ formula }, ...values[0]!.slice(1)],
        ...values.slice(1),
      ]);
    }
    case "add-comment":
      return [
        {
          address: fullAddress(edit.area),
          old: "",
          new: edit.text,
          reason: edit.reason,
          what: "comment",
        },
      ];
    default:
      return [];
  }
}

/** A formula as the text a person knows it by. */
export function shown(content: CellContent): CellValue {
  return typeof content === "object" ? content.formula : content;
}

function filled(
  { sheet, top, left }: Area,
  values: readonly (readonly CellValue[])[],
  reason: string,
  before: readonly (readonly CellContent[])[] = []
): CellChange[] {
  return values.flatMap((cells, down) =>
    cells.flatMap((value, right) => {
      const old = shown(before[down]?.[right] ?? "");
      if (value === old) return [];
      const [row, column] = [top + down, left + right];
      const area = { sheet, top: row, bottom: row, left: column, right: column };
      return [{ address: fullAddress(area), old, new: value, reason }];
    })
  );
}
