import { memoryBook } from "../../src/embedded/host/memory-book";
import { undoEntry } from "../../src/workbook/journal/journal";
import { listenedTo, pointsOf, withFault } from "./fault-points";
import {
  expectSame,
  host,
  logged,
  planned,
  sample,
  stateOf,
  tell,
  WRITES,
  written,
} from "./written-samples";

jest.setTimeout(300_000);

test.each(WRITES)(
  "%s: a failure while %s is taken back is mended by another undo",
  async (file, what, planOf) => {
    const document = sample(file);
    const plan = await planned(document, planOf);
    const before = stateOf(memoryBook(document));
    const quiet = await written(document, plan);
    const points = pointsOf(await listenedTo(quiet.book, () => undoEntry(host, quiet.entry)));
    for (const fault of points) {
      const { book, entry } = await written(document, plan);
      await withFault(book, fault, () => undoEntry(host, entry));
      const left = await logged(book);
      if (left?.state !== "undone") await undoEntry(host, left!);
      expectSame(stateOf(book), before, fault);
      expect((await logged(book))?.state).toBe("undone");
    }
    expect(points.length).toBeGreaterThan(20);
    tell(`${file}, taking back ${what}`, points.length);
  }
);
