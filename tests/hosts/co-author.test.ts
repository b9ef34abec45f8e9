import { createEmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook, type MemoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import type { Area } from "../../src/workbook/address";
import type { Plan } from "../../src/workbook/annotation/plan";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { filledBy } from "../../src/workbook/journal/read-back";
import { listenedTo } from "./fault-points";
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
} from "./written-samples";

jest.setTimeout(300_000);

const HAND = "entered by hand";

/** Where a co-author types, for each write: far from it, into what it was computed from, into what it fills. */
function placesOf(plan: Plan): Readonly<Record<string, Area>> {
  const { area } = plan.intake!.candidate;
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
    "in an input": cell(area.top + 3, area.left + plan.intake!.mapping.columns[0]!.column),
    "in a target": cell(Math.min(target.top + 2, target.bottom), target.left),
  };
}

function type(book: MemoryBook, { sheet, ...rect }: Area): void {
  book.byCoAuthor(() => book.sheets.find(({ name }) => name === sheet)!.write(rect, [[HAND]]));
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
    const places = Object.entries(placesOf(plan));
    for (const [where, place] of places) {
      const expected = memoryBook(document);
      type(expected, place);
      for (let request = 1; request < conversation.length; request++) {
        const book = memoryBook(document);
        await writtenBeside(book, plan, place, request);
        const held = () =>
          JSON.stringify(book.sheets.find(({ name }) => name === place.sheet)!.values(place));
        const shown = { where, request, held: held() };
        expect(shown).toEqual({ where, request, held: JSON.stringify([[HAND]]) });
        const entry = await logged(book);
        const kept = entry ? (await undoEntry(host, entry)).kept : [];
        expect({ ...shown, held: held() }).toEqual(shown);
        // A column with a cell of somebody else stays; everything else is as if only the co-author had been there.
        if (kept.length === 0)
          expectSame(stateOf(book), stateOf(expected), { kind: "lost answer", request });
      }
    }
    tell(`${file}, a co-author beside ${what}`, (conversation.length - 1) * places.length);
  }
);
