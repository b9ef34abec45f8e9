/** Whether two plain values, lists or columns of numbers hold the same; objects are compared by their own entries. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (one.constructor !== other.constructor) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameData(entry(one, key), entry(other, key)))
  );
}

function entry(of: object, key: string): unknown {
  return (of as Readonly<Record<string, unknown>>)[key];
}
