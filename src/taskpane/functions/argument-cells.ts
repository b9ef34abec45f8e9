import type { Host } from "../../workbook/host";
import type { GivenArgument } from "./function-book";
import type { OwnArgument } from "./own-example";

/** The arguments with what their cells hold now. Rejects as the host does. */
export async function readArguments(
  host: Pick<Host, "read">,
  args: readonly OwnArgument[]
): Promise<GivenArgument[]> {
  const areas = args.flatMap(({ area }) => (area ? [area] : []));
  const blocks = areas.length > 0 ? await host.read(areas) : [];
  let at = 0;
  return args.map(({ text, cells, area }) => ({
    text,
    cells: area ? blocks[at++]!.values : cells,
  }));
}
