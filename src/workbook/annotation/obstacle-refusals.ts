import { say } from "../../core/words/say";
import { fullAddress, type Area } from "../address";
import type { Host, Obstacle, ObstacleKind } from "../host";
import { PROTECTED_REMEDY, someOf } from "./refusal-words";

/** One sentence for each kind of obstacle on these cells; [] where they can be written. */
export async function obstacleRefusals(
  host: Pick<Host, "obstacles">,
  areas: readonly Area[],
  kinds: readonly ObstacleKind[] = KINDS
): Promise<string[]> {
  const met = await obstaclesOn(host, areas);
  return kinds.flatMap((kind) => {
    const places = met.flatMap((each) => (each.kind === kind ? [fullAddress(each.area)] : []));
    const distinct = [...new Set(places)];
    return distinct.length === 0 ? [] : [sayings[kind](someOf(distinct))];
  });
}

/** What keeps cells from going back to what they held; that they are hidden does not. */
export const LASTING: readonly ObstacleKind[] = ["locked", "filtered", "merged", "spill", "array"];

/** Most writes meet nothing: columns are asked about as a whole first, their cells only where something is in the way. */
async function obstaclesOn(
  host: Pick<Host, "obstacles">,
  areas: readonly Area[]
): Promise<Obstacle[]> {
  const columns = new Map<string, Area[]>();
  for (const area of areas) {
    const key = `${area.left} ${area.right} ${area.sheet}`;
    const known = columns.get(key);
    if (known) known.push(area);
    else columns.set(key, [area]);
  }
  const groups = [...columns.values()];
  if (groups.length === 0) return [];
  const whole = await host.obstacles(groups.map(around));
  const open = groups.filter((group, at) => whole[at]!.length > 0 && group.length > 1).flat();
  const single = groups.flatMap((group, at) => (group.length === 1 ? whole[at]! : []));
  const found = open.length > 0 ? (await host.obstacles(open)).flat() : [];
  return [...single, ...found];
}

function around(areas: readonly Area[]): Area {
  return areas.reduce((all, { top, bottom }) => ({
    ...all,
    top: Math.min(all.top, top),
    bottom: Math.max(all.bottom, bottom),
  }));
}

const sayings: Readonly<Record<ObstacleKind, (cells: string) => string>> = {
  locked: (cells) =>
    say("{cells}: locked on a protected sheet. {remedy}", { cells, remedy: say(PROTECTED_REMEDY) }),
  filtered: (cells) =>
    say("{cells}: in rows that are filtered out. Clear the filter under Data, then try again.", {
      cells,
    }),
  "hidden row": (cells) =>
    say("{cells}: in hidden rows. Show them under Home, Format, then try again.", { cells }),
  "hidden column": (cells) =>
    say("{cells}: in a hidden column. Show it under Home, Format, then try again.", { cells }),
  merged: (cells) =>
    say("{cells}: merged cells. Split them under Home, Merge, then try again.", { cells }),
  spill: (cells) =>
    say(
      "{cells}: filled by a formula in another cell. Move that formula or clear it, then try again.",
      { cells }
    ),
  array: (cells) =>
    say(
      "{cells}: part of an array formula, whose cells change only together. Enter its results one by one, then try again.",
      { cells }
    ),
};

const KINDS = Object.keys(sayings) as ObstacleKind[];
