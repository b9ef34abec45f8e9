import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded/host/host";
import type { MemoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { localAddress, parseAddress } from "../../src/workbook/address";

const host = createOfficeHost();
let embedded: EmbeddedHost;

async function open(book: MemoryBook): Promise<void> {
  embedded = createEmbeddedHost(book);
  await startOffice(embedded);
}

const LINES = Array.from({ length: 200 }, (_, row) => [`Line ${row}`, row, ""]);

function plan(options: Parameters<typeof bookOf>[1] = {}): MemoryBook {
  return bookOf({ Plan: LINES, Other: [["x"]] }, options);
}

/** What stands in the way on each area, as words. */
async function met(...addresses: string[]): Promise<string[][]> {
  const found = await host.obstacles(addresses.map((address) => parseAddress(address)));
  return found.map((each) => each.map(({ kind, area }) => `${kind} ${localAddress(area)}`));
}

describe("what stands in the way of a write", () => {
  test("nothing on a plain sheet, told in one round trip for all areas", async () => {
    await open(plan());
    const before = embedded.statistics.syncs;
    expect(await met("Plan!B1:C200", "Other!A1:B2")).toEqual([[], []]);
    expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(2);
  });

  test("no areas are no obstacle", async () => {
    await open(plan());
    expect(await met()).toEqual([]);
  });

  test("locked cells count on a protected sheet only", async () => {
    await open(plan());
    expect(await met("Plan!B1:B200")).toEqual([[]]);
    const book = plan({ isProtected: ["Plan"] });
    Object.assign(book.sheets[0]!, { isLocked: (row: number) => row === 70 || row === 71 });
    await open(book);
    const before = embedded.statistics.syncs;
    expect(await met("Plan!B1:B200", "Plan!B1:B9")).toEqual([["locked B71:B72"], []]);
    expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(10);
  });

  test("rows hidden by hand are told apart from rows that a filter hides", async () => {
    const hidden = { isRowHidden: (row: number) => row === 4 || row === 150 };
    const book = plan({ tables: { Budget: "Plan!A1:B100" } });
    Object.assign(book.sheets[0]!, hidden);
    await open(book);
    expect(await met("Plan!C1:C200")).toEqual([["hidden row C5", "hidden row C151"]]);
    Object.assign(book.tables[0]!, { isFiltered: true });
    expect(await met("Plan!C1:C200")).toEqual([["filtered C5", "hidden row C151"]]);
    Object.assign(book.sheets[0]!, { isFiltered: true });
    expect(await met("Plan!C1:C200")).toEqual([["filtered C5", "filtered C151"]]);
  });

  test("hidden columns, merged cells and arrays are named by what of them lies in the area", async () => {
    const book = plan();
    Object.assign(book.sheets[0]!, {
      isColumnHidden: (column: number) => column === 2,
      merges: [{ top: 9, left: 0, bottom: 9, right: 1 }],
      arrays: () => [{ top: 20, left: 1, bottom: 22, right: 1 }],
    });
    await open(book);
    expect(await met("Plan!B1:C200", "Plan!A1:A200")).toEqual([
      ["hidden column C1:C200", "merged B10", "array B21:B23"],
      ["merged A10"],
    ]);
  });

  test("of many places a few are named", async () => {
    const book = plan();
    Object.assign(book.sheets[0]!, { isRowHidden: (row: number) => row % 2 === 1 });
    await open(book);
    const [places] = await met("Plan!B1:B200");
    expect(places).toHaveLength(5);
  });
});
