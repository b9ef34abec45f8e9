import { walkXml, type Attributes } from "./xml";

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One element with its place in the text of its part. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  /** Offset of its "<". */
  readonly start: number;
  /** Offset behind its start tag. */
  readonly openEnd: number;
  /** Offset of its end tag; that of `end` for an empty tag. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly Element[];
}

/** Elements of a part down to `depth` (0 is the root alone). */
export function outlineOf(xml: string, depth: number): Element {
  const open: (Element & { children: Element[] })[] = [];
  let root: Element | null = null;
  walkXml(xml, {
    open(tag) {
      if (tag.depth > depth) return;
      const { name, attributes, start, end } = tag;
      const element = { name, attributes, start, openEnd: end, closeStart: end, end, children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(_, start, end, at) {
      if (at > depth) return;
      const element = open.pop() as
        { closeStart: number; end: number; openEnd: number } | undefined;
      if (!element) return;
      element.closeStart = end === element.openEnd ? end : start;
      element.end = end;
    },
  });
  if (!root) throw new Error("The part has no root element.");
  return root;
}

export function childNamed(parent: Element, name: string): Element | undefined {
  return parent.children.find((child) => child.name === name);
}

export function isEmptyTag(element: Element): boolean {
  return element.openEnd === element.end;
}

/** Prefix of the root with its colon, as new elements must carry it; "" where it has none. */
export function prefixOf(xml: string, root: Pick<Element, "start">): string {
  return /^<([^\s:/>]+:)?/.exec(xml.slice(root.start, root.start + 200))?.[1] ?? "";
}

/** The `r:id` of a new element: with the prefix the root has for relationships, else with one of its own. */
export function idAttribute(root: Element, id: string): string {
  const known = Object.entries(root.attributes).find(
    ([name, uri]) => name.startsWith("xmlns:") && uri === RELATIONSHIPS
  );
  return known
    ? `${known[0].slice("xmlns:".length)}:id="${id}"`
    : `xmlns:r="${RELATIONSHIPS}" r:id="${id}"`;
}

/** Start tag with attributes set, or taken away where the value is null; the rest stays as it was written. */
export function withAttributes(
  tag: string,
  changes: Readonly<Record<string, string | null>>
): string {
  let text = tag;
  for (const [name, value] of Object.entries(changes)) {
    const known = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === null ? "" : ` ${name}="${value}"`;
    if (known.test(text)) text = text.replace(known, () => written);
    else if (written)
      text = text.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
  }
  return text;
}

/**
 * Where a new child belongs: in front of the first child that must follow it, else at the end of the root. `order` names
 * the children as the schema does.
 */
export function placeFor(root: Element, name: string, order: readonly string[]): number {
  const followers = new Set(order.slice(order.indexOf(name) + 1));
  return root.children.find((child) => followers.has(child.name))?.start ?? root.closeStart;
}
