import { smallFile } from "./small-files";

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const PERSON = "http://schemas.microsoft.com/office/2017/10/relationships";

const CELLS =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Line</t></is></c><c r="B1"><v>5</v></c></row></sheetData>';

/** Conditional formats as Excel keeps them: two that share cells, one on two rectangles, one that only Excel can spell out. */
export const RULED = smallFile({
  sheet:
    `${CELLS}<conditionalFormatting sqref="B1:B9"><cfRule type="beginsWith" dxfId="1" priority="2" operator="beginsWith" text="Late">` +
    '<formula>LEFT(B1,LEN("Late"))="Late"</formula></cfRule><cfRule type="expression" dxfId="0" priority="4"><formula>$A1&gt;B$1</formula></cfRule>' +
    '</conditionalFormatting><conditionalFormatting sqref="D1:D4 F1:F4"><cfRule type="beginsWith" dxfId="0" priority="1" stopIfTrue="1"' +
    ' operator="beginsWith" text="OK"><formula>LEFT(D1,LEN("OK"))="OK"</formula></cfRule></conditionalFormatting>' +
    '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">' +
    '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="3" id="{A}"/></x14:conditionalFormatting>' +
    "</x14:conditionalFormattings></ext></extLst>",
  styles:
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
    '<dxfs count="2"><dxf><fill><patternFill><bgColor rgb="FFE2F0D9"/></patternFill></fill></dxf>' +
    '<dxf><font><b/><color rgb="FF9C0006"/></font><numFmt numFmtId="170" formatCode="&quot;! &quot;@"/></dxf></dxfs>',
});

/** A note and a thread with an answer, with the boxes of both and that of a button. */
export const COMMENTED = smallFile({
  sheet: `${CELLS}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><legacyDrawing r:id="rId1"/>`,
  others: {
    "xl/worksheets/_rels/sheet1.xml.rels":
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${LINKS}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
      `<Relationship Id="rId2" Type="${LINKS}/comments" Target="../comments1.xml"/>` +
      `<Relationship Id="rId3" Type="${PERSON}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    "xl/comments1.xml":
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ana</author><author>tc={T1}</author></authors>' +
      '<commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Ana:</t></r><r><t xml:space="preserve"> who pays?</t></r></text></comment>' +
      '<comment ref="B1" authorId="1"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>',
    "xl/threadedComments/threadedComment1.xml":
      `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B1" dT="2026-01-05T09:00:00.00" personId="{P1}" id="{T1}"><text>Too low?</text>` +
      '</threadedComment><threadedComment ref="B1" dT="2026-01-05T10:00:00.00" personId="{P1}" id="{T2}" parentId="{T1}"><text>No.</text>' +
      "</threadedComment></ThreadedComments>",
    "xl/persons/person.xml": `<personList xmlns="${THREADS}"><person displayName="Ben" id="{P1}" userId="ben" providerId="None"/></personList>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${PERSON}/person" Target="persons/person.xml"/></Relationships>`,
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
      '<v:shapetype id="_x0000_t202"></v:shapetype>' +
      ["0", "1"].map((column) => box(column, Number(column) + 1025)).join("") +
      '<v:shape id="_x0000_s1030"><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Button"/></v:shape></xml>',
  },
});

/** A link over several cells, one to the web, and one that is no reference. */
export const LINKED = smallFile({
  sheet:
    `${CELLS}<hyperlinks><hyperlink ref="A1:B2" location="Plan!C3" tooltip="Over there" display="x"/>` +
    '<hyperlink ref="C9" r:id="rId1" location="top"/><hyperlink ref="#REF!" location="Plan!A1"/></hyperlinks>',
  others: {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${LINKS}/hyperlink" Target="https://example.org/a" TargetMode="External"/></Relationships>`,
  },
});

/** A picture where a chart is to go. */
export const DRAWN = smallFile({
  sheet: `${CELLS}<drawing r:id="rId1"/>`,
  others: {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${LINKS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    "xl/drawings/drawing1.xml":
      '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><oneCellAnchor><pic><nvPicPr><cNvPr id="7" name="Logo"/>' +
      "</nvPicPr></pic></oneCellAnchor></wsDr>",
  },
});

/** Its elements carry a prefix. */
export const PREFIXED_SHEET = smallFile({
  prefix: "x:",
  sheet: "<x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData>",
});

/** A filter of the sheet that hides a row, a table that only shows its buttons, and a cell that may be written. */
export const FILTERED = smallFile({
  sheet:
    '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>' +
    '<row r="3" hidden="1"><c r="A3"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>' +
    '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="GPU"/></filters></filterColumn></autoFilter>',
  styles:
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2">' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>',
  table:
    'id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"><filterColumn colId="1" hiddenButton="1"/></autoFilter>' +
    '<tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns>',
});

function box(column: string, id: number): string {
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 10, 3, 15, 4, 4</x:Anchor>` +
    `<x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
