import { HostError } from "./book";
import { isGiven, isHostObject, notFound, type HostObject } from "./objects/host-object";
import { ObjectPathType, type ArgumentInfo, type ObjectPath } from "./protocol";
import type { References } from "./references";

/** What a request may start from. */
export interface Roots {
  readonly workbook: HostObject;
  /** Services by their type name. */
  readonly service: (name: string) => HostObject;
  readonly references: References;
}

/** The objects of one request: each path is followed once, so a method behind a path runs once. */
export class ObjectPaths {
  private readonly followed = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots
  ) {}

  object(id: number): HostObject | null {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request names no object path ${id}.`);
    const object = this.follow(path);
    this.followed.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  private argument(value: unknown, id: number | readonly number[] | undefined): unknown {
    if (typeof id === "number") return id ? this.object(id) : value;
    return Array.isArray(value) && id
      ? value.map((item, index) => this.argument(item, id[index]))
      : value;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.roots.workbook;
      case ObjectPathType.newObject:
        return this.roots.service(path.Name);
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId:
        return this.roots.references.get(path.Name);
      default:
        return this.member(path);
    }
  }

  private member(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === ObjectPathType.property) return linked(parent, path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) return indexed(parent, args[0]);
    const result = called(parent, path.Name, args);
    if (isGiven(result) && !isHostObject(result)) throw missing(parent, path.Name);
    return result ?? null;
  }
}

export function called(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = object.call?.[name];
  if (!method) throw missing(object, name);
  return method(...args);
}

export function linked(object: HostObject, name: string): HostObject | null {
  const link = object.link?.[name];
  if (!link) throw missing(object, name);
  return link();
}

function indexed(object: HostObject, key: unknown): HostObject {
  if (!object.find) throw missing(object, "getItem");
  const item = object.find(key);
  if (!item) throw notFound(`${object.name}.getItem`);
  return item;
}

export function missing(object: HostObject, member: string): HostError {
  const name = `${object.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  return new HostError("ApiNotFound", `The embedded Excel does not offer ${name}.`, name);
}
