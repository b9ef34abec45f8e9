import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What is special about a small workbook; `sheet` is the inside of its worksheet. */
export interface SmallFile {
  readonly sheet: string;
  readonly prefix?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly names?: string;
  readonly table?: string;
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  readonly links?: readonly { readonly kind: string; readonly target: string }[];
}

/** The bytes of a workbook with one sheet "Plan", as other programs write them. */
export function smallFile({
  sheet,
  prefix = "",
  styles,
  strings,
  names = "",
  table,
  others = {},
  links = [],
}: SmallFile): Uint8Array {
  const root = prefix ? `xmlns:${prefix.slice(0, -1)}` : "xmlns";
  const all = [
    { kind: "worksheet", target: "worksheets/sheet1.xml" },
    ...(styles ? [{ kind: "styles", target: "styles.xml" }] : []),
    ...(strings ? [{ kind: "sharedStrings", target: "sharedStrings.xml" }] : []),
    ...links,
  ];
  const tableParts = table
    ? `<${prefix}tableParts count="1"><${prefix}tablePart r:id="rId1"/></${prefix}tableParts>`
    : "";
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      (others["xl/calcChain.xml"]
        ? `<Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.calcChain+xml"/>`
        : "") +
      (styles ? `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` : "") +
      `</Types>`,
    "_rels/.rels": relationships([{ kind: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": `<${prefix}workbook ${root}="${MAIN}" xmlns:r="${LINKS}"><${prefix}sheets><${prefix}sheet name="Plan" sheetId="1" r:id="rId1"/></${prefix}sheets>${names}</${prefix}workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(all),
    "xl/worksheets/sheet1.xml": `<${prefix}worksheet ${root}="${MAIN}" xmlns:r="${LINKS}">${sheet}${tableParts}</${prefix}worksheet>`,
    ...(styles && { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings && { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(table && {
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" ${table}</table>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        { kind: "table", target: "../tables/table1.xml" },
      ]),
    }),
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === "string" ? strToU8(part) : part,
      ])
    ),
    { mtime: new Date(1980, 0, 1) }
  );
}

/** Utf-16 with its mark, as some programs write parts. */
export function utf16(text: string): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ]);
}

export const SHARED_FORMULA = smallFile({
  sheet:
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+LEN("A1")</f><v>4</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>8</v></c></row></sheetData>',
  links: [{ kind: "calcChain", target: "calcChain.xml" }],
  others: {
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/><c r="B2" i="1"/><c r="B3" i="1"/></calcChain>`,
  },
});

export const TABLE_WITH_TOTALS = smallFile({
  sheet:
    '<cols><col min="1" max="3" width="20" customWidth="1"/></cols><sheetData>' +
    '<row r="2"><c r="B2" t="inlineStr"><is><t>Line</t></is></c><c r="C2" t="inlineStr"><is><t>FY26</t></is></c></row>' +
    '<row r="3"><c r="B3" t="inlineStr"><is><t>GPU</t></is></c><c r="C3"><v>1200</v></c></row>' +
    '<row r="4"><c r="B4" t="inlineStr"><is><t>Tokens</t></is></c><c r="C4"><v>300</v></c></row>' +
    '<row r="5"><c r="B5" t="inlineStr"><is><t>Total</t></is></c><c r="C5"><f>SUBTOTAL(109,Costs[FY26])</f><v>1500</v></c></row></sheetData>',
  table:
    'id="4" name="Costs" displayName="Costs" ref="B2:C5" totalsRowCount="1"><autoFilter ref="B2:C4"/><tableColumns count="2">' +
    '<tableColumn id="1" name="Line" totalsRowLabel="Total"/><tableColumn id="7" name="FY26" totalsRowFunction="sum"/></tableColumns>' +
    '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/>',
  names:
    '<definedNames><definedName name="Rate" localSheetId="0">Plan!$C$3</definedName></definedNames>',
});

export const PREFIXED = smallFile({
  prefix: "x:",
  sheet:
    '<x:sheetData><x:row><x:c><x:v>5</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData>',
});

export const WITHOUT_STYLES = smallFile({
  sheet: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
});

export const STYLED = smallFile({
  sheet:
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="4" width="10" style="1" hidden="1"/></cols><sheetData>' +
    '<row r="1" s="2" customFormat="1" spans="1:1"><c r="A1" s="1"><v>0.25</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;€&quot;"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFEEAA"/></patternFill></fill></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="1" fillId="2" borderId="0">' +
    '<alignment horizontal="center"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs>',
});

export const RICH_TEXT = smallFile({
  sheet:
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
    '<c r="C1" t="inlineStr"><is><r><t>Model</t></r><r><t xml:space="preserve"> API</t></r></is></c><c r="D1" t="e"><v>#N/A</v></c></row></sheetData>',
  strings:
    "<si><r><t>GPU </t></r><r><t>lease</t></r><rPh><t>hint</t></rPh></si><si><t>two_x000a_lines</t></si>",
});

export const ARRAY_FORMULA = smallFile({
  sheet:
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="B1"><v>9</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
});

export const UTF_16 = smallFile({
  sheet: "",
  others: {
    "xl/worksheets/sheet1.xml": utf16(
      `<?xml version="1.0" encoding="utf-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData></worksheet>`
    ),
  },
});

export const EMPTY = smallFile({ sheet: "<sheetData/>" });

export const STRICT = smallFile({
  sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  others: {
    "xl/workbook.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
});

function relationships(
  links: readonly { readonly kind: string; readonly target: string }[]
): string {
  const list = links.map(
    ({ kind, target }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${LINKS}/${kind}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}
