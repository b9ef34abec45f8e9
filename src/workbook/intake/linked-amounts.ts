import { say } from "../../core/words/say";
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
  const { source, count } = sourceOf(linked);
  if (linked.length * 2 > filled) {
    throw new HostFailure(
      "READ.LINKED",
      say(
        "The amounts of {cells} come from {source}, which {count, plural, one {is not open here. Review that workbook} other {are not open here. Review those workbooks}}, or paste the amounts as values.",
        { cells: placesOf(linked), source, count }
      )
    );
  }
  return [
    say(
      "{linked} of {filled} amounts ({cells}) {count, plural, one {comes} other {come}} from {source}, as last updated here.",
      {
        linked: String(linked.length),
        filled: String(filled),
        cells: placesOf(linked),
        count: linked.length,
        source,
      }
    ),
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

/** What stands after "from", and of how many workbooks it speaks. */
function sourceOf(linked: readonly Linked[]): { readonly source: string; readonly count: number } {
  const all = new Set(linked.map(({ workbook }) => workbook));
  const names = [...all].filter(Boolean);
  const count = all.size;
  const shown = names.slice(0, 3).join(", ");
  const source = say(
    names.length === 0
      ? "{count, plural, one {another workbook} other {other workbooks}}"
      : "{count, plural, one {another workbook ({names})} other {other workbooks ({names})}}",
    {
      count,
      names:
        Math.min(names.length, 3) < count ? say("{names} and others", { names: shown }) : shown,
    }
  );
  return { source, count };
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
  const shown = places.slice(0, 3).map(fullAddress).join(", ");
  const count = places.length - 3;
  return count <= 0
    ? shown
    : say("{places} and {count, plural, one {# more place} other {# more places}}", {
        places: shown,
        count,
      });
}
