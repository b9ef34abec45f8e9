import { fullAddress, type Area } from "../address";
import type { CellContent } from "../edit";
import { HostFailure } from "../host";

/** Cells whose formula reads another workbook. */
interface Linked {
  readonly area: Area;
  /** File name of the other workbook; "" where only its number is known. */
  readonly workbook: string;
}

/**
 * Refuses a budget with HostFailure READ.LINKED where most of its filled amounts are read from another workbook, whose own
 * figures cannot be seen from here; one sentence where some are. `contents` are those of each area.
 */
export function linkedNotes(
  areas: readonly Area[],
  contents: readonly (readonly (readonly CellContent[])[])[],
  rows: Int32Array
): string[] {
  const linked: Linked[] = [];
  let filled = 0;
  areas.forEach((area, at) => {
    for (const row of rows) {
      const content = contents[at]![row - area.top]?.[0] ?? "";
      if (content === "") continue;
      filled += 1;
      const workbook = typeof content === "object" ? otherWorkbook(content.formula) : null;
      if (workbook !== null) linked.push({ area: { ...area, top: row, bottom: row }, workbook });
    }
  });
  if (linked.length === 0) return [];
  const from = workbooksOf(linked);
  if (linked.length * 2 > filled) {
    throw new HostFailure(
      "READ.LINKED",
      `The amounts of ${placesOf(linked)} come from ${from.words}, which ${from.isOne ? "is" : "are"} not open here. Review ${from.isOne ? "that workbook" : "those workbooks"}, or paste the amounts as values.`
    );
  }
  const come = linked.length === 1 ? "comes" : "come";
  return [
    `${linked.length} of ${filled} amounts (${placesOf(linked)}) ${come} from ${from.words}, as last updated here.`,
  ];
}

/**
 * File name of the other workbook that a formula reads, "" where the file keeps only its number; null for none. Excel writes
 * `[Book2.xlsx]Sheet1!A1`, quoted and with its folder where it is closed, and `Book2.xlsx!Name` for a name (support page
 * "Create an external reference (link) to a cell range in another workbook").
 */
export function otherWorkbook(formula: string): string | null {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const [, inBrackets] =
    /'[^'[\]]*\[([^[\]]+)\](?:[^']|'')*'!/.exec(bare) ??
    /(?<![\p{L}\p{N}_.\]'])\[([^[\]]+)\](?:[\p{L}_][\p{L}\p{N}_.:]*)?!/u.exec(bare) ??
    [];
  if (inBrackets !== undefined) return /^\d+$/.test(inBrackets) ? "" : inBrackets;
  const [, named] =
    /'(?:[^']*[\\/])?([^'\\/[\]]+\.xl\w{1,2})'!/i.exec(bare) ??
    /(?<![\p{L}\p{N}_.'])([\p{L}\p{N}_.]+\.xl\w{1,2})!/iu.exec(bare) ??
    [];
  return named ?? null;
}

function workbooksOf(linked: readonly Linked[]): {
  readonly words: string;
  readonly isOne: boolean;
} {
  const all = new Set(linked.map(({ workbook }) => workbook));
  const names = [...all].filter(Boolean);
  const shown =
    names.slice(0, 3).join(", ") +
    (names.length < all.size || names.length > 3 ? " and others" : "");
  const known = names.length === 0 ? "" : ` (${all.size === 1 ? names[0]! : shown})`;
  return {
    words: `${all.size === 1 ? "another workbook" : "other workbooks"}${known}`,
    isOne: all.size === 1,
  };
}

/** The cells of each column, neighbours joined, at most three places. */
function placesOf(linked: readonly Linked[]): string {
  const places: Area[] = [];
  for (const { area } of linked) {
    const last = places[places.length - 1];
    if (last?.left === area.left && last.bottom + 1 === area.top)
      places[places.length - 1] = { ...last, bottom: area.bottom };
    else places.push(area);
  }
  const shown = places.slice(0, 3).map(fullAddress);
  return shown.join(", ") + (places.length > 3 ? ` and ${places.length - 3} more places` : "");
}
