import { SaxesParser } from "saxes";

export type Attributes = Readonly<Record<string, string>>;

/** A tag as the walk meets it; `start` and `end` are offsets of its "<" and behind its ">" in the text. */
export interface Tag {
  /** Without the prefix of the root; a name with another prefix stays whole, so that extensions are not taken for cells. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
  /** 0 for the root. */
  readonly depth: number;
}

/** What a walk calls; `close` comes after an empty tag too, with the same offsets. */
export interface Visitor {
  open?(tag: Tag): void;
  close?(name: string, start: number, end: number, depth: number): void;
  text?(text: string): void;
}

/** Tokenises one part. Throws on text that is not well-formed XML. */
export function walkXml(xml: string, visitor: Visitor): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let prefix = "";
  let depth = -1;
  const plain = (name: string): string =>
    prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    depth++;
    if (depth === 0)
      prefix = tag.name.includes(":") ? tag.name.slice(0, tag.name.indexOf(":") + 1) : "";
    const end = parser.position;
    visitor.open?.({
      name: plain(tag.name),
      attributes: tag.attributes,
      isEmpty: tag.isSelfClosing,
      start: xml.lastIndexOf("<", end - 1),
      end,
      depth,
    });
  });
  parser.on("closetag", (tag) => {
    const end = parser.position;
    visitor.close?.(plain(tag.name), xml.lastIndexOf("<", end - 1), end, depth);
    depth--;
  });
  const { text } = visitor;
  if (text) {
    parser.on("text", (piece) => text.call(visitor, piece));
    parser.on("cdata", (piece) => text.call(visitor, piece));
  }
  parser.write(xml).close();
}

/** Value of an attribute whatever its prefix, e.g. `r:id`. */
export function attributeNamed(attributes: Attributes, local: string): string | undefined {
  const key = Object.keys(attributes).find((name) => name === local || name.endsWith(`:${local}`));
  return key === undefined ? undefined : attributes[key];
}

/** xsd:boolean */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true" || text === "on";
}

/** For attributes that are true where nothing is said. */
export function isFalse(text: string | undefined): boolean {
  return text === "0" || text === "false" || text === "off";
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** ECMA-376 22.9.2.19 (ST_Xstring): characters XML cannot hold are written as _xHHHH_. */
export function encodeText(text: string): string {
  const safe = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (sign) => {
      return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
  return escapeXml(safe);
}

/** As `encodeText`; a reader turns line breaks and tabs of an attribute that are written plainly into spaces. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}
