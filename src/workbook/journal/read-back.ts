import { fullAddress, type Area } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import type { CellValue } from "../survey";

/** Cells that an edit fills, with what it fills them with. */
export interface Filled {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

export function filledBy(edits: readonly Edit[]): Filled[] {
  return edits.flatMap((edit) => {
    if (edit.kind === "write") return [{ area: edit.area, values: edit.values }];
    if (edit.kind !== "add-table-column") return [];
    return [{ area: edit.area, values: [edit.header, ...edit.values].map((value) => [value]) }];
  });
}

/** Addresses of cells that do not hold what the edits wrote. */
export async function differences(host: Host, edits: readonly Edit[]): Promise<string[]> {
  const filled = filledBy(edits);
  const blocks = await host.read(filled.map(({ area }) => area));
  return filled.flatMap(({ area, values }, at) =>
    values.flatMap((row, down) =>
      row.flatMap((value, right) =>
        blocks[at]!.values[down]?.[right] === value ? [] : [cellAddress(area, down, right)]
      )
    )
  );
}

/** `Budget!C7` for the cell so far down and right in the area. */
export function cellAddress(area: Area, down: number, right: number): string {
  const [top, left] = [area.top + down, area.left + right];
  return fullAddress({ sheet: area.sheet, top, left, bottom: top, right: left });
}
