import { columnCount, rowCount, type Area } from "../workbook/address";
import type { ObstacleKind } from "../workbook/host";

/** What Excel tells of a whole range: true, false, or null for "some of it". */
export type Told = Exclude<ObstacleKind, "filtered" | "merged">;

export interface Part {
  /** Which of the areas it belongs to. */
  readonly at: number;
  readonly kind: Told;
  readonly area: Area;
}

/** Places named per area and kind. */
export const MOST_PLACES = 5;

/** Finds cells by halving what is mixed, level by level. */
export class Bisection {
  #open: Part[];
  readonly #found: Part[] = [];

  constructor(areas: readonly Area[], kinds: readonly Told[]) {
    this.#open = areas.flatMap((area, at) => kinds.map((kind) => ({ at, kind, area })));
  }

  /** What to ask next; empty at the end. */
  get open(): readonly Part[] {
    return this.#open;
  }

  /** In the order of `open`. */
  answer(answers: readonly (boolean | null)[]): void {
    const asked = this.#open;
    this.#found.push(...asked.filter((_, at) => answers[at] === true));
    const room = new Map<string, number>();
    for (const part of this.#found) room.set(keyOf(part), roomOf(room, part) - 1);
    this.#open = asked.flatMap((part, at) => {
      if (answers[at] !== null) return [];
      const left = roomOf(room, part);
      room.set(keyOf(part), left - 1);
      // Each mixed part holds at least one place, so that no more parts are needed than places are wanted.
      return left > 0 ? halves(part) : [];
    });
  }

  /** In reading order, neighbours joined. */
  found(at: number, kind: Told): Area[] {
    const areas = this.#found.filter((part) => part.at === at && part.kind === kind);
    return joined(areas.map(({ area }) => area)).slice(0, MOST_PLACES);
  }
}

function keyOf({ at, kind }: Part): string {
  return `${at} ${kind}`;
}

function roomOf(room: ReadonlyMap<string, number>, part: Part): number {
  return room.get(keyOf(part)) ?? MOST_PLACES;
}

/** [] for what cannot be halved. */
function halves(part: Part): Part[] {
  const { area, kind } = part;
  if (rowCount(area) > 1 && kind !== "hidden column") {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [
      { ...part, area: { ...area, bottom: middle } },
      { ...part, area: { ...area, top: middle + 1 } },
    ];
  }
  if (columnCount(area) > 1 && kind !== "hidden row") {
    const middle = Math.floor((area.left + area.right) / 2);
    return [
      { ...part, area: { ...area, right: middle } },
      { ...part, area: { ...area, left: middle + 1 } },
    ];
  }
  return [];
}

function joined(areas: readonly Area[]): Area[] {
  const places: Area[] = [];
  for (const area of [...areas].sort(
    (one, other) => one.top - other.top || one.left - other.left
  )) {
    const last = places[places.length - 1];
    const below = last?.left === area.left && last.right === area.right;
    const beside = last?.top === area.top && last.bottom === area.bottom;
    if (last && below && last.bottom + 1 === area.top) {
      places[places.length - 1] = { ...last, bottom: area.bottom };
    } else if (last && beside && last.right + 1 === area.left) {
      places[places.length - 1] = { ...last, right: area.right };
    } else {
      places.push(area);
    }
  }
  return places;
}
