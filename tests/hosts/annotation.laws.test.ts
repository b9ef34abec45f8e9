import fc from "fast-check";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { planAnnotation } from "../../src/workbook/annotation/annotation";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { judge } from "../../src/workbook/judgement/judgement";
import { proposeMapping } from "../../src/core/budget/mapping";
import type { CellValue } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";

const host = createOfficeHost();

const line = fc.tuple(
  fc.constantFrom("GPU cluster", "=1+1", "@team", "Model API", "Project", "'quoted", "1/2"),
  fc.constantFrom(
    "Accelerators",
    "Model API usage",
    "Data engineering",
    "Compliance and legal",
    ""
  ),
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(1_000_000).map((cents) => cents / 100) },
    fc.constantFrom("tbc", "")
  )
);

/** A table or a plain range of a few lines, somewhere below a title. */
const sheets = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 8 }).map((lines): CellValue[][] => [
    // Enough amounts that the column is one of money, whatever the others hold.
    ...Array.from({ length: 5 }, (_, at): CellValue[] => [`GPU ${at}`, "Accelerators", 1000]),
    ...Array.from({ length: 5 }, (_, at): CellValue[] => [`Model ${at}`, "Model API usage", 500]),
    ...lines,
  ]),
  above: fc.nat(3),
  isTable: fc.boolean(),
  looks: fc.array(
    fc.record({
      row: fc.nat(12),
      column: fc.nat(5),
      isBold: fc.boolean(),
      format: fc.constantFrom("General", "0%", "#,##0.00"),
    }),
    { maxLength: 6 }
  ),
});

/** The last but one line is bold and nearly the sum of those above: read again before the write, it must be a total again. */
const TOTAL_BY_ITS_LOOK = {
  lines: [
    ...Array.from({ length: 5 }, (_, at): CellValue[] => [`GPU ${at}`, "Accelerators", 1000]),
    ...Array.from({ length: 5 }, (_, at): CellValue[] => [`Model ${at}`, "Model API usage", 500]),
    ["GPU cluster", "", 7350],
    ["GPU cluster", "Accelerators", 0],
  ],
  above: 0,
  isTable: false,
  looks: [{ row: 11, column: 0, isBold: true, format: "General" as const }],
};

function bookFrom({
  lines,
  above,
  isTable,
  looks,
}: typeof sheets extends fc.Arbitrary<infer S> ? S : never) {
  const text = (value: CellValue): CellValue =>
    typeof value === "string" && value !== "" ? `'${value}` : value;
  const title = Array.from({ length: above }, (_, at): CellValue[] =>
    at === 0 ? ["AI budget"] : []
  );
  const rows = [
    ...title,
    ["Line", "Cost type", "Amount"],
    ...lines.map((cells) => cells.map(text)),
  ];
  const address = `Plan!A${above + 1}:C${above + 1 + lines.length}`;
  const book = bookOf({ Plan: rows, Other: [[1]] }, isTable ? { tables: { Budget: address } } : {});
  // Beside an Excel table the new columns take the place of blank cells, look and all.
  for (const { row, column, isBold, format } of isTable ? [] : looks) {
    const cells = { top: row, bottom: row, left: column, right: 5 };
    book.sheets[0]!.setLook(cells, { bold: isBold });
    book.sheets[0]!.setNumberFormats(cells, [Array<string>(6 - column).fill(format)]);
  }
  return book;
}

async function planFor() {
  const survey = await host.survey();
  const [candidate] = discover(survey);
  const intake = await readIntake(host, survey, candidate!, proposeMapping(candidate!));
  return planAnnotation(judge(intake, DEFAULT_POLICY), survey);
}

test("a plan and then its inverses leave every cell, format, width and table as it was", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (sheet) => {
      const book = bookFrom(sheet);
      await startOffice(createEmbeddedHost(book));
      const before = dumpOf(book);
      const plan = await planFor();
      await host.apply(plan.edits);
      await host.apply(plan.inverses);
      expect(dumpOf(book)).toEqual(before);
    }),
    { numRuns: 25 }
  );
}, 30_000);

test("what is written through the journal can be undone exactly", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (sheet) => {
      const book = bookFrom(sheet);
      await startOffice(createEmbeddedHost(book));
      const before = dumpOf(book);
      const { kept } = await undoEntry(host, await writePlan(host, await planFor()));
      expect(kept).toEqual([]);
      expect(dumpOf(book)).toEqual(before);
    }),
    { numRuns: 15, examples: [[TOTAL_BY_ITS_LOOK]] }
  );
}, 30_000);
