import { localAddress } from "../../workbook/address";
import type { Rect } from "../host/book";
import {
  childNamed,
  idAttribute,
  isEmptyTag,
  outlineOf,
  placeFor,
  prefixOf,
  withAttributes,
  type Element,
} from "./outline";
import { addPart, addRelationship, freePart } from "./package-links";
import type { Package } from "./package";
import { SHEET_ORDER } from "./sheet-order";
import { Splices } from "./splices";
import type { NewTable, TableChange } from "./workbook-changes";
import { encodeText } from "./xml";

/** Gives a table its new name, extent and columns; a column that keeps its name keeps all it has. */
export function patchTable(parts: Package, { table, name, rect, columns }: TableChange): void {
  const xml = parts.text(table.part) ?? "";
  const root = outlineOf(xml, 2);
  const splices = new Splices();
  const renamed =
    name === table.name ? {} : { name: encodeText(name), displayName: encodeText(name) };
  const open = xml.slice(root.start, root.openEnd);
  splices.replace(
    root.start,
    root.openEnd,
    withAttributes(open, { ref: addressOf(rect), ...renamed })
  );
  const filter = childNamed(root, "autoFilter");
  if (filter && table.filter) {
    const { left, top, right, bottom } = table.filter;
    const covered = {
      left,
      top,
      right: right + rect.right - table.rect.right,
      bottom: bottom + rect.bottom - table.rect.bottom,
    };
    patchFilter(xml, filter, covered, columns.length, splices);
  }
  // The order of the last sort names rows: it says nothing once there are others.
  if (rect.bottom !== table.rect.bottom) {
    for (const { name, start, end } of [...root.children, ...(filter?.children ?? [])])
      if (name === "sortState") splices.replace(start, end, "");
  }
  const list = childNamed(root, "tableColumns");
  if (list) patchColumns(xml, list, table.columns, columns, prefixOf(xml, root), splices);
  parts.put(table.part, splices.applyTo(xml));
}

/** Adds a table part and hangs it on the sheet. */
export function addTable(parts: Package, sheetPart: string, table: NewTable): void {
  const part = freePart(parts, (number) => `xl/tables/table${number}.xml`);
  addPart(parts, part, "table", tableXml(nextTableId(parts), table));
  const id = addRelationship(parts, sheetPart, "table", part);
  const xml = parts.text(sheetPart) ?? "";
  const root = outlineOf(xml, 2);
  const prefix = prefixOf(xml, root);
  const list = childNamed(root, "tableParts");
  const entry = `<${prefix}tablePart ${idAttribute(root, id)}/>`;
  const splices = new Splices();
  if (list && !isEmptyTag(list)) {
    const open = withAttributes(xml.slice(list.start, list.openEnd), {
      count: String(list.children.length + 1),
    });
    splices.replace(list.start, list.openEnd, open);
    splices.insert(list.closeStart, entry);
  } else {
    const whole = `<${prefix}tableParts count="1">${entry}</${prefix}tableParts>`;
    if (list) splices.replace(list.start, list.end, whole);
    else splices.insert(placeFor(root, "tableParts", SHEET_ORDER), whole);
  }
  parts.put(sheetPart, splices.applyTo(xml));
}

function addressOf(rect: Rect): string {
  return localAddress({ sheet: "", ...rect });
}

/** The filter follows the table sideways and downwards; conditions on columns that went away go too. */
function patchFilter(
  xml: string,
  filter: Element,
  covered: Rect,
  count: number,
  splices: Splices
): void {
  const ref = addressOf(covered);
  splices.replace(
    filter.start,
    filter.openEnd,
    withAttributes(xml.slice(filter.start, filter.openEnd), { ref })
  );
  for (const child of filter.children) {
    if (child.name === "filterColumn" && Number(child.attributes.colId) >= count) {
      splices.replace(child.start, child.end, "");
    }
  }
}

function patchColumns(
  xml: string,
  list: Element,
  known: readonly string[],
  columns: readonly string[],
  prefix: string,
  splices: Splices
): void {
  let nextId = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes.id))) + 1;
  const rawOf = (at: number): string => {
    const element = list.children[at];
    return element ? xml.slice(element.start, element.end) : "";
  };
  const inner = columns.map((name, at) => {
    const same = known.indexOf(name);
    if (same >= 0) return rawOf(same);
    const raw = columns.length === known.length ? rawOf(at) : "";
    if (!raw) return `<${prefix}tableColumn id="${nextId++}" name="${encodeColumn(name)}"/>`;
    const open = /^<[^>]*>/.exec(raw)?.[0] ?? "";
    return withAttributes(open, { name: encodeColumn(name) }) + raw.slice(open.length);
  });
  const open = withAttributes(xml.slice(list.start, list.openEnd), {
    count: String(columns.length),
  });
  splices.replace(list.start, list.end, `${open}${inner.join("")}</${prefix}tableColumns>`);
}

/** A line break in a header is written as Excel does. */
function encodeColumn(name: string): string {
  return encodeText(name).replace(/\r?\n/g, "_x000a_");
}

function nextTableId(parts: Package): number {
  const tables = parts.partNames.filter((name) => /^\/?xl\/tables\/[^/]+\.xml$/i.test(name));
  const ids = tables.map((name) => Number(outlineOf(parts.text(name) ?? "", 0).attributes.id));
  return Math.max(0, ...ids.filter((id) => !Number.isNaN(id))) + 1;
}

function tableXml(
  id: number,
  { name, rect, columns, hasHeader, hasTotals, style }: NewTable
): string {
  const ref = addressOf(rect);
  const word = encodeText(name);
  const body = addressOf({ ...rect, bottom: rect.bottom - (hasTotals ? 1 : 0) });
  const list = columns.map(
    (column, at) => `<tableColumn id="${at + 1}" name="${encodeColumn(column)}"/>`
  );
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${word}" displayName="${word}"` +
    ` ref="${ref}"${hasHeader ? "" : ' headerRowCount="0"'}${hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    (hasHeader ? `<autoFilter ref="${body}"/>` : "") +
    `<tableColumns count="${columns.length}">${list.join("")}</tableColumns>` +
    `<tableStyleInfo${style ? ` name="${encodeText(style)}"` : ""} showFirstColumn="0" showLastColumn="0" showRowStripes="1"` +
    ` showColumnStripes="0"/></table>`
  );
}
