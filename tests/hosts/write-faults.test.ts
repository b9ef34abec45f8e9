import { memoryBook } from "../../src/embedded/host/memory-book";
import type { Plan } from "../../src/workbook/annotation/plan";
import { writePlan } from "../../src/workbook/journal/journal";
import { listenedTo, pointsOf, withFault } from "./fault-points";
import {
  expectSame,
  host,
  planned,
  recoveries,
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
    const recovery = recoveries();
    for (const fault of points) {
      const book = memoryBook(document);
      await withFault(book, fault, write);
      const left = stateOf(book);
      const { entry, book: mended } = await recovery(book);
      if (!entry) expectSame(left, before, fault);
      else if (entry.state === "done") expectSame(left, after, fault);
      else expect([fault, entry.state]).toEqual([fault, "started"]);
      expectSame(stateOf(mended), before, fault);
    }
    expect(points.length).toBeGreaterThan(30);
    tell(`${file}, writing ${what}`, points.length);
  }
);
