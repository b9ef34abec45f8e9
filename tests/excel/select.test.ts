import { OfficeMockObject } from "office-addin-mock";
import { createOfficeHost } from "../../src/excel/office-host";

/** The sheet that was shown and the cells that were selected, in order. */
const seen: string[] = [];

beforeAll(() => {
  const sheet = (name: string) => ({
    activate: () => void seen.push(`show ${name}`),
    getRangeByIndexes: (...at: number[]) => ({
      select: () => void seen.push(`select ${at.join()}`),
    }),
  });
  const context = new OfficeMockObject({ workbook: { worksheets: { getItem: sheet } } });
  const run = (_options: unknown, batch: (context: unknown) => Promise<void>) => batch(context);
  Object.assign(globalThis, { Excel: { run } });
});

test("showing cells brings their sheet to the front first, then selects them", async () => {
  await createOfficeHost().select({ sheet: "Budget", top: 5, left: 11, bottom: 88, right: 11 });
  expect(seen).toEqual(["show Budget", "select 5,11,84,1"]);
});
