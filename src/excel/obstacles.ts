import { overlaps, type Area } from "../workbook/address";
import type { Obstacle, ObstacleKind } from "../workbook/host";
import { Bisection, MOST_PLACES, type Part } from "./bisection";
import { areaOf, EXTENT } from "./extent";
import { rangeOf } from "./read-blocks";

/**
 * What stands in the way of writing, per area. What Excel tells of a whole range is true, false or null for "some of it"; a
 * mixed range is halved, all areas and kinds of a level in one round trip.
 */
export async function findObstacles(
  context: Excel.RequestContext,
  areas: readonly Area[]
): Promise<Obstacle[][]> {
  const names = [...new Set(areas.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => [name, queueSheet(context, name)] as const);
  const merges = areas.map((area) => queueMerged(context, area));
  const search = new Bisection(areas, ["locked", "hidden row", "hidden column", "spill", "array"]);
  let reads = search.open.map((part) => queuePart(context, part));
  await context.sync();
  const states = new Map(sheets.map(([name, read]) => [name, read()]));
  while (reads.length > 0) {
    // Elsewhere locked cells can be written (worksheet protection).
    const isFree = ({ at, kind }: Part) =>
      kind === "locked" && !states.get(areas[at]!.sheet)!.isProtected;
    search.answer(search.open.map((part, at) => (isFree(part) ? false : reads[at]!())));
    reads = search.open.map((part) => queuePart(context, part));
    // One round trip a level, of which there are as many as halvings: a level depends on the one before.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (reads.length > 0) await context.sync();
  }
  const hidden = areas.map((_, at) => search.found(at, "hidden row"));
  const filters = hidden.some((places) => places.length > 0)
    ? await readFilters(context, [...states.values()])
    : [];
  return areas.map((area, at) => {
    const isFiltered = (place: Area) =>
      states.get(area.sheet)!.isFiltered || filters.some((filter) => shareRows(filter, place));
    const spills = search.found(at, "spill");
    return [
      ...listed("locked", search.found(at, "locked")),
      ...listed("filtered", hidden[at]!.filter(isFiltered)),
      ...listed(
        "hidden row",
        hidden[at]!.filter((place) => !isFiltered(place))
      ),
      ...listed("hidden column", search.found(at, "hidden column")),
      ...listed("merged", merges[at]!()),
      ...listed("spill", spills),
      // The cells of a spill are saved as an array, too.
      ...listed(
        "array",
        search.found(at, "array").filter((place) => !spills.some((each) => overlaps(each, place)))
      ),
    ];
  });
}

interface SheetState {
  readonly isProtected: boolean;
  /** By a filter of the sheet itself. */
  readonly isFiltered: boolean;
  readonly filteredTables: readonly { readonly table: Excel.Table; readonly sheet: string }[];
}

function queueSheet(context: Excel.RequestContext, name: string): () => SheetState {
  const sheet = context.workbook.worksheets.getItem(name);
  const { protection, autoFilter, tables } = sheet;
  protection.load({ protected: true });
  autoFilter.load({ isDataFiltered: true });
  tables.load({ name: true, autoFilter: { isDataFiltered: true } });
  return () => ({
    isProtected: protection.protected,
    isFiltered: autoFilter.isDataFiltered,
    filteredTables: tables.items
      .filter((table) => table.autoFilter.isDataFiltered)
      .map((table) => ({ table, sheet: name })),
  });
}

/**
 * Merged areas that reach into the area. Excel leaves out those whose first cell lies outside the range that is asked
 * (office-js#3611), so everything left of and above it is asked, too.
 */
function queueMerged(context: Excel.RequestContext, area: Area): () => Area[] {
  const merged = rangeOf(context, { ...area, top: 0, left: 0 }).getMergedAreasOrNullObject();
  merged.load(Object.keys(EXTENT).map((member) => `areas/${member}`));
  return () => {
    if (merged.isNullObject) return [];
    const places = merged.areas.items.map((range) => areaOf(area.sheet, range));
    const reaching = places.filter((place) => overlaps(place, area));
    return reaching.slice(0, MOST_PLACES).map((place) => clipped(place, area));
  };
}

/** The declarations leave out that these are null where the cells differ. */
function queuePart(context: Excel.RequestContext, { kind, area }: Part): () => boolean | null {
  const range = rangeOf(context, area);
  switch (kind) {
    case "locked": {
      const { protection } = range.format;
      protection.load({ locked: true });
      return () => protection.locked as boolean | null;
    }
    case "hidden row":
      range.load({ rowHidden: true });
      return () => range.rowHidden as boolean | null;
    case "hidden column":
      range.load({ columnHidden: true });
      return () => range.columnHidden as boolean | null;
    case "spill":
      range.load({ hasSpill: true });
      return () => range.hasSpill as boolean | null;
    case "array":
      range.load({ savedAsArray: true });
      return () => range.savedAsArray as boolean | null;
  }
}

async function readFilters(
  context: Excel.RequestContext,
  states: readonly SheetState[]
): Promise<Area[]> {
  const tables = states.flatMap(({ filteredTables }) => filteredTables);
  if (tables.length === 0) return [];
  const reads = tables.map(({ table, sheet }) => ({ sheet, range: table.getRange() }));
  for (const { range } of reads) range.load(EXTENT);
  await context.sync();
  return reads.map(({ sheet, range }) => areaOf(sheet, range));
}

function shareRows(one: Area, other: Area): boolean {
  return one.sheet === other.sheet && one.top <= other.bottom && other.top <= one.bottom;
}

function clipped(place: Area, area: Area): Area {
  return {
    sheet: area.sheet,
    top: Math.max(place.top, area.top),
    left: Math.max(place.left, area.left),
    bottom: Math.min(place.bottom, area.bottom),
    right: Math.min(place.right, area.right),
  };
}

function listed(kind: ObstacleKind, areas: readonly Area[]): Obstacle[] {
  return areas.map((area) => ({ kind, area }));
}
