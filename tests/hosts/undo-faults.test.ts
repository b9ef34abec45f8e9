import { memoryBook } from "../../src/embedded/host/memory-book";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { listenedTo, messagesOf, pointsOf, retold, withFault } from "./fault-points";
import {
  expectSame,
  host,
  logged,
  planned,
  recoveries,
  sample,
  stateOf,
  tell,
  WRITES,
  WRITING,
} from "./written-samples";

jest.setTimeout(300_000);

test.each(WRITES)(
  "%s: a failure while %s is taken back is mended by another undo",
  async (file, what, planOf) => {
    const document = sample(file);
    const plan = await planned(document, planOf);
    const before = stateOf(memoryBook(document));
    const quiet = memoryBook(document);
    const messages = await messagesOf(quiet, () => writePlan(host, plan, WRITING));
    const after = stateOf(quiet);
    const entry = (await logged(quiet))!;
    const points = pointsOf(await listenedTo(quiet, () => undoEntry(host, entry)));
    const recovery = recoveries();
    for (const fault of points) {
      const book = memoryBook(document);
      await retold(book, messages);
      expectSame(stateOf(book), after, fault);
      await withFault(book, fault, () => undoEntry(host, entry));
      const { last, book: mended } = await recovery(book);
      expectSame(stateOf(mended), before, fault);
      expect(last?.state).toBe("undone");
    }
    expect(points.length).toBeGreaterThan(20);
    tell(`${file}, taking back ${what}`, points.length);
  }
);
