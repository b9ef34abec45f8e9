import { openDocument } from "../../src/embedded/document/open-document";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { parseAddress } from "../../src/workbook/address";
import { smallFile } from "../embedded/document/small-files";

const host = createOfficeHost();

/** Looks by number: plain, bold, a line above, a line below. */
const STYLES =
  "<fonts><font/><font><b/></font></fonts><fills><fill/></fills>" +
  '<borders><border/><border><top style="thin"/></border><border><bottom style="double"/></border></borders>' +
  '<cellXfs><xf fontId="0" borderId="0"/><xf fontId="1" borderId="0"/><xf fontId="0" borderId="1"/><xf fontId="0" borderId="2"/></cellXfs>';

test("cells that are bold, below a line, or below a cell with a line are told in one round trip", async () => {
  const row = (at: number, style: number) =>
    `<row r="${at}"><c r="A${at}" s="${style}"><v>${at}</v></c></row>`;
  const sheet = `<sheetData>${[0, 1, 0, 2, 3, 0].map((style, at) => row(at + 1, style)).join("")}</sheetData>`;
  const embedded = createEmbeddedHost(
    memoryBook(openDocument(smallFile({ sheet, styles: STYLES }), "plan.xlsx"))
  );
  await startOffice(embedded);
  await host.survey();
  const before = embedded.statistics.syncs;
  const cells = [1, 2, 3, 4, 5, 6].map((at) => parseAddress(`Plan!A${at}`));
  expect(await host.emphasis!(cells)).toEqual([false, true, false, true, false, true]);
  expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(2);
});
