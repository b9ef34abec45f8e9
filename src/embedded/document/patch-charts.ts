import { chartXml } from "./chart-xml";
import { childNamed, idAttribute, outlineOf, placeFor, prefixOf } from "./outline";
import { addPart, addRelationship, freePart, insertAtEnd } from "./package-links";
import type { Package } from "./package";
import { SHEET_ORDER } from "./sheet-order";
import { Splices } from "./splices";
import type { NewChart } from "./workbook-changes";
import { attributeNamed, encodeAttribute, walkXml } from "./xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds charts to a sheet, beside the drawings that are on it. */
export function addCharts(parts: Package, sheet: string, charts: readonly NewChart[]): void {
  if (charts.length === 0) return;
  const drawing = drawingOf(parts, sheet);
  for (const chart of charts) {
    const part = freePart(parts, (number) => `xl/charts/chart${number}.xml`);
    addPart(parts, part, CHART_TYPE, chartXml(chart));
    const id = addRelationship(parts, drawing, "chart", part);
    const number = highestShape(parts.text(drawing)!) + 1;
    insertAtEnd(parts, drawing, () => anchorXml(chart, number, id));
  }
}

function drawingOf(parts: Package, sheet: string): string {
  const xml = parts.text(sheet) ?? "";
  const root = outlineOf(xml, 1);
  const element = childNamed(root, "drawing");
  const id = element && attributeNamed(element.attributes, "id");
  const known = parts.relationships(sheet).find((each) => each.id === id)?.target;
  if (known !== undefined && parts.has(known)) return known;
  const part = freePart(parts, (number) => `xl/drawings/drawing${number}.xml`);
  addPart(
    parts,
    part,
    DRAWING_TYPE,
    `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`
  );
  const added = addRelationship(parts, sheet, "drawing", part);
  const tag = `<${prefixOf(xml, root)}drawing ${idAttribute(root, added)}/>`;
  const splices = new Splices();
  if (element) splices.replace(element.start, element.end, tag);
  else splices.insert(placeFor(root, "drawing", SHEET_ORDER), tag);
  parts.put(sheet, splices.applyTo(xml));
  return part;
}

/** Shapes of one drawing are told apart by number. */
function highestShape(xml: string): number {
  let highest = 1;
  walkXml(xml, {
    open({ name, attributes }) {
      if (name.endsWith("cNvPr")) highest = Math.max(highest, Number(attributes.id) || 0);
    },
  });
  return highest;
}

/** ECMA-376 20.5.2.33; the element brings its own prefixes, whatever those of the drawing are. */
function anchorXml({ name, title, at }: NewChart, number: number, id: string): string {
  const corner = (element: string, column: number, row: number): string =>
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  const described = title === "" ? "" : ` descr="${encodeAttribute(title)}"`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}">${corner("from", at.left, at.top)}${corner("to", at.right + 1, at.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${encodeAttribute(name)}"${described}/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off xmlns:a="${DRAWING}" x="0" y="0"/>` +
    `<a:ext xmlns:a="${DRAWING}" cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${LINKS}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    "<xdr:clientData/></xdr:twoCellAnchor>"
  );
}
