import { createEmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook, type MemoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import type { Area } from "../../src/workbook/address";
import { segmentsOf } from "../../src/workbook/intake/segments";
import type { Plan } from "../../src/workbook/annotation/plan";
import { writePlan } from "../../src/workbook/journal/journal";
import { filledBy } from "../../src/workbook/journal/read-back";
import { listenedTo } from "./fault-points";
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
} from "./written-samples";

jest.setTimeout(300_000);

const HAND = "entered by hand";

/** Where a co-author types, for each write: far from it, into what it was computed from, into what it fills. */
function placesOf(plan: Plan): Readonly<Record<string, Area>> {
  const [{ table }] = segmentsOf(plan.intake!);
  const { area } = table.candidate;
  const cell = (top: number, left: number): Area => ({
    sheet: area.sheet,
    top,
    left,
    bottom: top,
    right: left,
  });
  const target = filledBy(plan.edits).find(({ area: { sheet } }) => sheet === area.sheet)!.area;
  return {
    elsewhere: cell(area.bottom + 9, area.left),
    "in an input": cell(area.top + 3, area.left + table.mapping.columns[0]!.column),
    "in a target": cell(Math.min(target.top + 2, target.bottom), target.left),
  };
}

function type(book: MemoryBook, { sheet, ...rect }: Area): void {
  book.byCoAuthor(() => book.sheets.find(({ name }) => name === sheet)!.write(rect, [[HAND]]));
}

function heldAt({ sheet, ...rect }: Area, book: MemoryBook): unknown {
  return book.sheets.find(({ name }) => name === sheet)!.values(rect);
}

async function writtenBeside(book: MemoryBook, plan: Plan, place: Area, at: number): Promise<void> {
  await startOffice(
    createEmbeddedHost(book, {
      interruptions: {
        beforeRequest: (request) => {
          if (request === at) type(book, place);
        },
      },
    })
  );
  await writePlan(host, plan, WRITING).catch(() => undefined);
}

test.each(WRITES)(
  "%s: what a co-author enters while %s is written stands, and so does everything else after an undo",
  async (file, what, planOf) => {
    const document = sample(file);
    const plan = await planned(document, planOf);
    const conversation = await listenedTo(memoryBook(document), () =>
      writePlan(host, plan, WRITING)
    );
    const recovery = recoveries();
    const places = Object.entries(placesOf(plan));
    for (const [where, place] of places) {
      const alone = memoryBook(document);
      type(alone, place);
      const expected = stateOf(alone);
      for (let request = 1; request < conversation.length; request++) {
        const book = memoryBook(document);
        await writtenBeside(book, plan, place, request);
        const shown = { where, request, held: [[HAND]] };
        expect({ where, request, held: heldAt(place, book) }).toEqual(shown);
        const { isWhole, book: mended } = await recovery(book);
        expect({ where, request, held: heldAt(place, mended) }).toEqual(shown);
        // A column with a cell of somebody else stays; everything else is as if only the co-author had been there.
        if (isWhole) expectSame(stateOf(mended), expected, { kind: "lost answer", request });
      }
    }
    tell(`${file}, a co-author beside ${what}`, (conversation.length - 1) * places.length);
  }
);
