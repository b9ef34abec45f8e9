import { openDocument } from "../../../src/embedded/document/open-document";
import { smallFile } from "./small-files";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable";

function file(pivot: string | null): Uint8Array {
  return smallFile({
    sheet: "<sheetData/>",
    others: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${KIND}" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
      ...(pivot !== null && { "xl/pivotTables/pivotTable1.xml": pivot }),
    },
  });
}

const pivotsOf = (bytes: Uint8Array) => openDocument(bytes, "plan.xlsx").sheets[0]!.pivots;

test("a PivotTable is read with its name and its cells", () => {
  const part = `<pivotTableDefinition xmlns="${MAIN}" name="R&amp;D costs" cacheId="1"><location ref="A3:C20" firstHeaderRow="1" firstDataRow="1" firstDataCol="1" rowPageCount="1"/></pivotTableDefinition>`;
  expect(pivotsOf(file(part))).toEqual([
    { name: "R&D costs", rect: { top: 2, left: 0, bottom: 19, right: 2 } },
  ]);
});

test("one without a place, or without its part, is none", () => {
  expect(pivotsOf(file(`<pivotTableDefinition xmlns="${MAIN}" name="Costs"/>`))).toEqual([]);
  expect(pivotsOf(file(null))).toEqual([]);
});
