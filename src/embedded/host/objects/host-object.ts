import { HostError, type BookSheet, type Rect } from "../book";

/**
 * One Excel object as the protocol sees it. Members carry the library's PascalCase names. A member that is missing here
 * is one the embedded Excel does not offer.
 */
export interface HostObject {
  /** As in error locations, e.g. "Range". */
  readonly name: string;
  /** Lets the library address the object by its id from then on. */
  readonly id?: string | number;
  /** Scalar properties. */
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: unknown) => void>>;
  /** Navigation properties. */
  readonly link?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods; one that gives an object gives null where there is none. */
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** Indexer of a collection. */
  readonly find?: (key: unknown) => HostObject | null;
  /** The cells, where the object is a range. */
  readonly cells?: { readonly sheet: BookSheet; readonly rect: Rect };
}

export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    ("call" in value || "read" in value || "items" in value)
  );
}

export function notFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function invalidArgument(location: string, why: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${why}`,
    location
  );
}

/** Excel finds sheets, tables and columns by name without regard to case. */
export function sameName(one: string, other: unknown): boolean {
  return one.toLowerCase() === String(other).toLowerCase();
}

export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
