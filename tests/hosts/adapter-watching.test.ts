import { bookOf } from "../../src/embedded/host/array-book";
import type { Book, BookSheet, Rect } from "../../src/embedded/host/book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import type { MemoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { localAddress, parseAddress } from "../../src/workbook/address";

const host = createOfficeHost();

async function open(book: Book): Promise<Book> {
  await startOffice(createEmbeddedHost(book));
  return book;
}

function plan(): MemoryBook {
  return bookOf({
    Plan: [
      ["Line", "FY26"],
      ["GPU", 200],
    ],
    Other: [["x"]],
  });
}

/** What a person types into C2 of the first sheet. */
function type(book: MemoryBook, value: number): void {
  book.byPerson(() => book.sheets[0]!.write({ top: 1, left: 2, bottom: 1, right: 2 }, [[value]]));
}

describe("following edits", () => {
  test("a person's edit and results of formulas are told, the add-in's own edit is not, and after the end nothing is", async () => {
    let calculated: (sheet: BookSheet, rect: Rect) => void = () => {};
    const book = Object.assign(plan(), {
      onCalculate: (listener: typeof calculated) => {
        calculated = listener;
        return () => {};
      },
    });
    await open(book);
    const told: string[] = [];
    const stop = await host.watch("Plan", (cells) =>
      told.push(cells?.map(localAddress).join(" ") ?? "anything")
    );
    await host.apply([
      { kind: "write", area: parseAddress("Plan!H1"), values: [["own"]], reason: "" },
    ]);
    type(book, 250);
    await settled();
    expect(told).toEqual(["C2"]);
    calculated(book.sheets[0]!, { top: 2, left: 2, bottom: 3, right: 2 });
    await settled();
    expect(told).toEqual(["C2", "C3:C4"]);
    await stop();
    type(book, 260);
    calculated(book.sheets[0]!, { top: 2, left: 2, bottom: 3, right: 2 });
    await settled();
    expect(told).toHaveLength(2);
  });
});

describe("a watched sheet that goes away", () => {
  test("is told once it is deleted, another sheet is not, and watching can still be ended", async () => {
    const book = await open(plan());
    const gone: string[] = [];
    const stops = [
      await host.watch(
        "Plan",
        () => {},
        () => gone.push("Plan")
      ),
      await host.watch(
        "Other",
        () => {},
        () => gone.push("Other")
      ),
    ];
    await host.apply([{ kind: "remove-sheet", name: "Other" }]);
    await settled();
    expect(gone).toEqual(["Other"]);
    for (const stop of stops) await stop();
    expect(book.sheets).toHaveLength(1);
  });
});

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
