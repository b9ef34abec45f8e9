import type { Area } from "../address";
import type { CellContent } from "../edit";
import type { Host } from "../host";
import type { CellValue } from "../survey";
import type { CellTeller } from "./cell-notes";
import { KeptAreas } from "./kept-areas";

/** What a reading of tables asks of the workbook. */
export type TableHost = Pick<Host, "read"> & CellTeller;

/** Reads as a host does, but of what was read before only the columns that were told as changed since. */
export interface KeptColumns {
  readonly host: TableHost;
  /** Forgets everything; from now on each change of these sheets is told, and nothing is kept of others. */
  keep(sheets: Iterable<string>): void;
  /** null where cells may have moved, or where nobody knows which have changed. */
  changed(sheet: string, cells: readonly Area[] | null): void;
  forget(): void;
}

export function keptColumns(host: TableHost): KeptColumns {
  const results = new KeptAreas<CellValue>();
  const given = new KeptAreas<CellContent>();
  const both = [results, given];
  const { contents, hiddenRows, emphasis } = host;
  return {
    host: {
      async read(areas, progress, cancel) {
        const read = (missing: readonly Area[]) => host.read(missing, progress, cancel);
        const cells = await results.read(areas, read);
        return cells.map((each, at) => ({ area: areas[at]!, ...each }));
      },
      ...(contents && {
        async contents(areas) {
          const read = async (missing: readonly Area[]) => {
            const grids = await contents.call(host, missing);
            return grids.map((values) => ({ values, errors: [] }));
          };
          return (await given.read(areas, read)).map(({ values }) => values);
        },
      }),
      ...(hiddenRows && { hiddenRows: (area) => hiddenRows.call(host, area) }),
      ...(emphasis && { emphasis: (cells) => emphasis.call(host, cells) }),
    },
    keep: (sheets) => both.forEach((each) => each.keep(sheets)),
    changed(sheet, cells) {
      for (const each of both)
        if (cells) cells.forEach((area) => each.changed(area));
        else each.forget(sheet);
    },
    forget: () => both.forEach((each) => each.forget()),
  };
}
