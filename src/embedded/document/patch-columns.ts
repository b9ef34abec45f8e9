import { widthOf } from "./column-width";
import { childNamed, outlineOf, placeFor, prefixOf } from "./outline";
import { SHEET_ORDER } from "./sheet-order";
import { Splices } from "./splices";
import { escapeXml, type Attributes } from "./xml";

interface Span {
  first: number;
  last: number;
  attributes: Attributes;
}

/** Sets widths (pixels by column); spans that hold other columns are split, their looks stay. */
export function patchWidths(xml: string, widths: ReadonlyMap<number, number>): string {
  if (widths.size === 0) return xml;
  const root = outlineOf(xml, 2);
  const prefix = prefixOf(xml, root);
  const element = childNamed(root, "cols");
  const spans: Span[] = (element?.children ?? []).map(({ attributes }) => ({
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    attributes,
  }));
  for (const [column, pixels] of widths) setWidth(spans, column, pixels);
  const inner = spans
    .sort((one, other) => one.first - other.first)
    .map((span) => spanXml(prefix, span))
    .join("");
  const splices = new Splices();
  const whole = `<${prefix}cols>${inner}</${prefix}cols>`;
  if (element) splices.replace(element.start, element.end, whole);
  else splices.insert(placeFor(root, "cols", SHEET_ORDER), whole);
  return splices.applyTo(xml);
}

function setWidth(spans: Span[], column: number, pixels: number): void {
  const at = spans.findIndex(({ first, last }) => first <= column && column <= last);
  const known = spans[at];
  const attributes = { ...known?.attributes, width: String(widthOf(pixels)), customWidth: "1" };
  const parts: Span[] = [{ first: column, last: column, attributes }];
  if (known && known.first < column) parts.push({ ...known, last: column - 1 });
  if (known && known.last > column) parts.push({ ...known, first: column + 1 });
  if (known) spans.splice(at, 1, ...parts);
  else spans.push(...parts);
}

function spanXml(prefix: string, { first, last, attributes }: Span): string {
  const all: Attributes = { ...attributes, min: String(first + 1), max: String(last + 1) };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${prefix}col${written.join("")}/>`;
}
