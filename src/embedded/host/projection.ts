import { linked, missing } from "./object-paths";
import type { HostObject } from "./objects/host-object";
import type { QueryInfo } from "./protocol";

type Json = Record<string, unknown>;

/** What a query asks of one object: property names, and below them names of what they lead to. */
type Wanted = Map<string, string[]>;

/** The selected properties as the library reads them; collections give `_Items`, no selection means every scalar. */
export function project(object: HostObject, query: QueryInfo = {}): Json {
  const wanted = wantedOf(query.Select ?? []);
  return object.items
    ? projectItems(object, object.items, query, wanted)
    : projectOne(object, wanted);
}

function projectItems(
  object: HostObject,
  items: () => readonly HostObject[],
  { Top, Skip = 0 }: QueryInfo,
  wanted: Wanted
): Json {
  const all = items();
  const chosen = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const result: Json = object.read?.["Count"] ? { Count: all.length } : {};
  const ofItems = new Map([...wanted].filter(([name]) => name !== "Count"));
  if (wanted.size === 0 || ofItems.size > 0)
    result["_Items"] = chosen.map((item) => projectOne(item, ofItems));
  return result;
}

function projectOne(object: HostObject, wanted: Wanted): Json {
  const result: Json = object.id === undefined ? {} : { Id: object.id };
  if (wanted.size === 0 || wanted.has("*")) {
    for (const [name, read] of Object.entries(object.read ?? {})) result[name] = read();
  }
  for (const [name, below] of wanted) {
    if (name !== "*") result[name] = projectMember(object, name, below);
  }
  return result;
}

function projectMember(object: HostObject, name: string, below: readonly string[]): unknown {
  const read = object.read?.[name];
  if (read) return read();
  if (name === "Id" && object.id !== undefined) return object.id;
  if (!object.link?.[name]) throw missing(object, name);
  const target = linked(object, name);
  return target && project(target, { Select: below });
}

/** The library hands over names as they were written ("items/worksheet/name"); Excel ignores their case. */
function wantedOf(select: readonly string[]): Wanted {
  const wanted: Wanted = new Map();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/").filter((part) => part.toLowerCase() !== "items");
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const below = wanted.get(name || "*") ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    wanted.set(name || "*", below);
  }
  return wanted;
}
