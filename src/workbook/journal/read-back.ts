import { fullAddress, type Area } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import type { CellValue } from "../survey";
import { isFormula, isSameValue } from "./same-value";

/** Cells that an edit fills, with what it fills them with. */
export interface Filled {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

export function filledBy(edits: readonly Edit[]): Filled[] {
  return edits.flatMap((edit) => {
    if (edit.kind === "write" || edit.kind === "replace" || edit.kind === "freeze")
      return [{ area: edit.area, values: edit.values }];
    if (edit.kind !== "add-table-column") return [];
    return [{ area: edit.area, values: [edit.header, ...edit.values].map((value) => [value]) }];
  });
}

/** Addresses of cells that do not hold what the edits wrote, or lack the formula or the comment. */
export async function differences(
  host: Pick<Host, "read" | "contents" | "comments">,
  edits: readonly Edit[]
): Promise<string[]> {
  const filled = filledBy(edits);
  const blocks = await host.read(filled.map(({ area }) => area));
  const cells = filled.flatMap(({ area, values }, at) =>
    values.flatMap((row, down) =>
      row.flatMap((value, right) =>
        isSameValue(value, blocks[at]!.values[down]?.[right] ?? "")
          ? []
          : [cellAddress(area, down, right)]
      )
    )
  );
  return [...cells, ...(await withoutFormula(host, edits)), ...(await withoutComment(host, edits))];
}

/** `Budget!C7` for the cell so far down and right in the area. */
export function cellAddress(area: Area, down: number, right: number): string {
  const [top, left] = [area.top + down, area.left + right];
  return fullAddress({ sheet: area.sheet, top, left, bottom: top, right: left });
}

async function withoutFormula(
  host: Pick<Host, "contents">,
  edits: readonly Edit[]
): Promise<string[]> {
  const entered = edits.filter((edit) => edit.kind === "enter");
  if (entered.length === 0) return [];
  const contents = await host.contents(entered.map(({ area }) => area));
  return entered.flatMap(({ area, formula }, at) =>
    isFormula(contents[at]![0]![0]!, formula) ? [] : [fullAddress(area)]
  );
}

async function withoutComment(
  host: Pick<Host, "comments">,
  edits: readonly Edit[]
): Promise<string[]> {
  const wanted = edits.filter((edit) => edit.kind === "add-comment");
  const standing = new Set<string>();
  for (const sheet of new Set(wanted.map(({ area }) => area.sheet))) {
    for (const { area } of await host.comments(sheet)) standing.add(fullAddress(area));
  }
  return wanted.map(({ area }) => fullAddress(area)).filter((address) => !standing.has(address));
}
