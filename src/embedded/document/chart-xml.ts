import { columnLetters, quotedSheet } from "../../workbook/address";
import { DocumentRefused } from "./refusal";
import type { NewChart } from "./workbook-changes";
import { encodeText } from "./xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CATEGORIES = 111111111;
const VALUES = 222222222;

/** A bar or column chart (ECMA-376 21.2) with what its cells show now. Throws DocumentRefused for other kinds. */
export function chartXml(chart: NewChart): string {
  const [, direction, grouping] = KIND.exec(chart.kind) ?? [];
  if (!direction || !grouping) {
    throw new DocumentRefused(
      "SAVE.CHART",
      `The chart "${chart.title}" is of a kind that cannot be saved here (${chart.kind}): remove it, or add it in Excel.`
    );
  }
  const isBar = direction === "Bar";
  const series: string[] = [];
  for (let at = 1; at <= chart.data.rect.right - chart.data.rect.left; at++)
    series.push(seriesXml(chart, at));
  const overlap = grouping === "Clustered" ? "" : '<c:overlap val="100"/>';
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${isBar ? "bar" : "col"}"/><c:grouping val="${GROUPINGS[grouping]}"/>` +
    `<c:varyColors val="0"/>${series.join("")}<c:gapWidth val="80"/>${overlap}<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>` +
    `</c:barChart>${axesXml(isBar, chart.formats[1]?.[1] ?? "General")}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>' +
    "</c:chart></c:chartSpace>"
  );
}

const KIND = /^(Bar|Column)(Clustered|Stacked|Stacked100)$/;
const GROUPINGS: Readonly<Record<string, string>> = {
  Clustered: "clustered",
  Stacked: "stacked",
  Stacked100: "percentStacked",
};

function titleXml(title: string): string {
  if (title === "") return '<c:autoTitleDeleted val="1"/>';
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>" +
    `${encodeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
  );
}

function seriesXml(chart: NewChart, at: number): string {
  const { rect } = chart.data;
  const column = rect.left + at;
  const body = { top: rect.top + 1, bottom: rect.bottom };
  const name = textCache([chart.values[0]?.[at] ?? ""]);
  const names = textCache(chart.values.slice(1).map((row) => row[0] ?? ""));
  const values = chart.values.slice(1).map((row) => row[at] ?? "");
  const points = values.map((value, index) =>
    typeof value === "number" && Number.isFinite(value) ? point(index, String(value)) : ""
  );
  const format = encodeText(chart.formats[1]?.[at] ?? "General");
  return (
    `<c:ser><c:idx val="${at - 1}"/><c:order val="${at - 1}"/>` +
    `<c:tx><c:strRef><c:f>${reference(chart, column, rect)}</c:f>${name}</c:strRef></c:tx><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>${reference(chart, rect.left, body)}</c:f>${names}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(chart, column, body)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** Part of one column; the first cell alone where the rectangle is that of all the data. */
function reference(
  { data }: NewChart,
  column: number,
  { top, bottom }: { readonly top: number; readonly bottom: number }
): string {
  const letters = columnLetters(column);
  const isName = top === data.rect.top;
  const last = isName || top === bottom ? "" : `:$${letters}$${bottom + 1}`;
  return encodeText(`${quotedSheet(data.sheet)}!$${letters}$${top + 1}${last}`);
}

function textCache(texts: readonly unknown[]): string {
  const points = texts.map((text, at) => (text === "" ? "" : point(at, encodeText(String(text)))));
  return `<c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache>`;
}

function point(at: number, text: string): string {
  return `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`;
}

function axesXml(isBar: boolean, format: string): string {
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/>${scaling}<c:axPos val="${isBar ? "l" : "b"}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/><c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="${VALUES}"/>${scaling}` +
    `<c:axPos val="${isBar ? "b" : "l"}"/><c:majorGridlines/><c:numFmt formatCode="${encodeText(format)}" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
