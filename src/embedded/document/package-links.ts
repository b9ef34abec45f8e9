import { outlineOf, prefixOf, RELATIONSHIPS } from "./outline";
import { relationshipsPart, type Package } from "./package";
import { Splices } from "./splices";
import { escapeXml } from "./xml";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds a part with its content type: all of it, or of a spreadsheet's type the word that tells it from others, e.g. "table". */
export function addPart(parts: Package, name: string, type: string, xml: string): void {
  parts.put(name, DECLARATION + xml);
  const whole = type.includes("/") ? type : `${SPREADSHEET_TYPE}.${type}+xml`;
  insertAtEnd(parts, "[Content_Types].xml", (prefix) => {
    return `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${whole}"/>`;
  });
}

/** Adds a part without an XML declaration, as VML has none; its content type is that of all parts with its extension. */
export function addByExtension(parts: Package, name: string, type: string, text: string): void {
  parts.put(name, text);
  const part = "[Content_Types].xml";
  const xml = parts.text(part) ?? "";
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const root = outlineOf(xml, 1);
  const isKnown = root.children.some(
    ({ attributes: { Extension } }) => Extension?.toLowerCase() === extension.toLowerCase()
  );
  if (isKnown) return;
  const splices = new Splices();
  splices.insert(
    root.openEnd,
    `<${prefixOf(xml, root)}Default Extension="${extension}" ContentType="${type}"/>`
  );
  parts.put(part, splices.applyTo(xml));
}

/** Links one part to another, or to an address outside; `kind` is a word, or a whole URI. Returns the new relationship's id. */
export function addRelationship(
  parts: Package,
  from: string,
  kind: string,
  to: string,
  isOutside = false
): string {
  const part = relationshipsPart(from);
  const taken = new Set(parts.relationships(from).map(({ id }) => id));
  let id = "rId1";
  for (let number = 2; taken.has(id); number++) id = `rId${number}`;
  if (!parts.has(part)) {
    parts.put(
      part,
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
    );
  }
  insertAtEnd(parts, part, (prefix) => {
    const type = kind.includes("/") ? kind : `${RELATIONSHIPS}/${kind}`;
    const target = isOutside ? `${escapeXml(to)}" TargetMode="External` : `/${escapeXml(to)}`;
    return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return id;
}

/** Takes a part away with its content type and the relationship that leads to it. */
export function removePart(parts: Package, from: string, name: string): void {
  const id = parts
    .relationships(from)
    .find(({ target }) => target.toLowerCase() === name.toLowerCase())?.id;
  if (id !== undefined) removeChildren(parts, relationshipsPart(from), ({ Id }) => Id === id);
  removeChildren(
    parts,
    "[Content_Types].xml",
    ({ PartName }) => PartName?.toLowerCase() === `/${name.toLowerCase()}`
  );
  parts.remove(name);
}

/** `xl/tables/table3.xml` where the first two are taken. */
export function freePart(parts: Package, nameOf: (number: number) => string): string {
  let number = 1;
  while (parts.has(nameOf(number))) number++;
  return nameOf(number);
}

/** Puts text behind the last child of the root, which may be an empty tag. */
export function insertAtEnd(
  parts: Package,
  part: string,
  textFor: (prefix: string) => string
): void {
  const xml = parts.text(part) ?? "";
  const root = outlineOf(xml, 0);
  const prefix = prefixOf(xml, root);
  const splices = new Splices();
  if (root.openEnd === root.end) {
    const open = xml.slice(root.start, root.end).replace(/\s*\/>$/, ">");
    splices.replace(root.start, root.end, `${open}${textFor(prefix)}</${prefix}${root.name}>`);
  } else splices.insert(root.closeStart, textFor(prefix));
  parts.put(part, splices.applyTo(xml));
}

function removeChildren(
  parts: Package,
  part: string,
  isMeant: (attributes: Readonly<Record<string, string>>) => boolean
): void {
  const xml = parts.text(part);
  if (!xml) return;
  const splices = new Splices();
  for (const child of outlineOf(xml, 1).children) {
    if (isMeant(child.attributes)) splices.replace(child.start, child.end, "");
  }
  parts.put(part, splices.applyTo(xml));
}
