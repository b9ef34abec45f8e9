import { memoryBook } from "../../src/embedded/host/memory-book";
import type { Plan } from "../../src/workbook/annotation/plan";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
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
  WRITING,
  written,
} from "./written-samples";

jest.setTimeout(300_000);

test.each(WRITES)(
  "%s: a failure while %s is written leaves it one undo away from before, and the log says so",
  async (file, what, planOf) => {
    const document = sample(file);
    const plan: Plan = await planned(document, planOf);
    const write = () => writePlan(host, plan, WRITING);
    const before = stateOf(memoryBook(document));
    const after = stateOf((await written(document, plan)).book);
    const points = pointsOf(await listenedTo(memoryBook(document), write));
    for (const fault of points) {
      const book = memoryBook(document);
      await withFault(book, fault, write);
      const entry = await logged(book);
      if (!entry) expectSame(stateOf(book), before, fault);
      else if (entry.state === "done") expectSame(stateOf(book), after, fault);
      else expect([fault, entry.state]).toEqual([fault, "started"]);
      if (entry) await undoEntry(host, entry);
      expectSame(stateOf(book), before, fault);
    }
    expect(points.length).toBeGreaterThan(30);
    tell(`${file}, writing ${what}`, points.length);
  }
);
