import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { localAddress, parseAddress } from "../../src/workbook/address";

const host = createOfficeHost();
let embedded: EmbeddedHost;

async function hidden(
  rows: number,
  isHidden: (row: number) => boolean
): Promise<{ places: string[]; isComplete: boolean; syncs: number }> {
  const book = bookOf({ Plan: Array.from({ length: rows }, (_, row) => [`Line ${row}`, row]) });
  Object.assign(book.sheets[0]!, { isRowHidden: isHidden });
  embedded = createEmbeddedHost(book);
  await startOffice(embedded);
  const before = embedded.statistics.syncs;
  const { areas, isComplete } = await host.hiddenRows(parseAddress(`Plan!B1:C${rows}`));
  // One more, in which office.js gives its references back.
  const syncs = embedded.statistics.syncs - before - 1;
  return { places: areas.map(localAddress), isComplete, syncs };
}

test("a sheet without hidden rows is told in one round trip", async () => {
  expect(await hidden(5000, () => false)).toEqual({ places: [], isComplete: true, syncs: 1 });
});

test("every place with hidden rows is found, however many there are", async () => {
  const { places, isComplete, syncs } = await hidden(1000, (row) => row % 20 < 3);
  expect([places.length, places[0], places[49], isComplete]).toEqual([
    50,
    "B1:B3",
    "B981:B983",
    true,
  ]);
  expect(syncs).toBeLessThanOrEqual(4);
});

test("places that are too many to ask for end the search, and that is told", async () => {
  const { isComplete, syncs } = await hidden(20_000, (row) => row % 2 === 0);
  expect(isComplete).toBe(false);
  expect(syncs).toBeLessThanOrEqual(5);
});
