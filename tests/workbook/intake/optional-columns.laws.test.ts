import fc from "fast-check";
import type { Budget } from "../../../src/core/budget/budget";
import type { CellValue } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

/** An optional column: headers it may have, what stands in its cells, and what must be read of them. */
interface Planted {
  readonly headers: readonly string[];
  readonly cells: fc.Arbitrary<readonly [cell: CellValue, read: string | number]>;
  readonly found: (budget: Budget) => ArrayLike<string | number> | undefined;
}

const words = (...list: string[]) => fc.constantFrom(...list.map((word) => [word, word] as const));
const counts = fc
  .integer({ min: 0, max: 1_000_000 })
  .chain((count) => fc.constantFrom([count, count] as const, [String(count), count] as const));
const money = fc
  .integer({ min: 0, max: 1_000_000 })
  .chain((whole) =>
    fc.constantFrom(
      [whole, whole * 100] as const,
      [`€ ${whole.toLocaleString("en-US")}`, whole * 100] as const
    )
  );
const days = fc
  .integer({ min: 18_000, max: 22_000 })
  .chain((day) =>
    fc.constantFrom(
      [day + 25_569, day] as const,
      [new Date(day * 86_400_000).toISOString().slice(0, 10), day] as const
    )
  );
const fractions = fc
  .integer({ min: 0, max: 100 })
  .chain((part) =>
    fc.constantFrom([part / 100, part / 100] as const, [`${part} %`, part / 100] as const)
  );

const PLANTED: readonly Planted[] = [
  {
    headers: ["Vendor", "Supplier", "Lieferant", "Fournisseur", "Proveedor"],
    cells: words("OpenAI", "UKG", "CoreCloud"),
    found: ({ text }) => text.vendor,
  },
  {
    headers: ["Stage", "Phase", "Etapa", "Étape"],
    cells: words("Pilot", "Production", "Scale"),
    found: ({ text }) => text.stage,
  },
  {
    headers: ["Kill threshold", "Threshold", "Schwellenwert", "Seuil", "Umbral"],
    cells: words("< 60 %", "two weeks", "0.5 or less"),
    found: ({ text }) => text.killThreshold,
  },
  {
    headers: ["Tool function", "Purpose", "Zweck", "Finalidad"],
    cells: words("Monitoring", "Routing"),
    found: ({ text }) => text.toolFunction,
  },
  {
    headers: ["Model tier", "Tier", "Modellklasse"],
    cells: words("Large", "Small"),
    found: ({ text }) => text.modelTier,
  },
  {
    headers: ["Queries", "API calls", "Anfragen", "Requêtes", "Consultas"],
    cells: counts,
    found: ({ numbers }) => numbers.queries,
  },
  {
    headers: ["Maintenance hours", "Hours maintenance", "Maintenance (h)", "Wartungsstunden"],
    cells: counts,
    found: ({ numbers }) => numbers.maintenanceHours,
  },
  {
    headers: ["Utilisation", "Utilization", "Auslastung", "Taux d’utilisation"],
    cells: fractions,
    found: ({ numbers }) => numbers.utilisation,
  },
  {
    headers: ["Signal", "KPI", "Messwert", "Measured value"],
    cells: fractions,
    found: ({ numbers }) => numbers.signal,
  },
  {
    headers: ["Actual", "Spent to date", "Ist"],
    cells: money,
    found: ({ money: read }) => read.actual,
  },
  {
    headers: ["Value", "Benefit", "Nutzen", "Ahorro"],
    cells: money,
    found: ({ money: read }) => read.value,
  },
  {
    headers: ["FY25 actual", "Prior year", "Vorjahr"],
    cells: money,
    found: ({ money: read }) => read.earlier,
  },
  {
    headers: ["Go-live", "Launch date", "Inbetriebnahme", "Mise en service"],
    cells: days,
    found: ({ dates }) => dates.goLive,
  },
  {
    headers: ["Closed", "Closed on", "Beendet am", "Fecha de cierre"],
    cells: days,
    found: ({ dates }) => dates.closed,
  },
];

const LINES = 5;

interface Column {
  readonly header: string;
  readonly cells: readonly CellValue[];
  readonly reads: readonly (string | number)[];
  readonly planted: Planted | null;
}

function columnOf(planted: Planted): fc.Arbitrary<Column> {
  return fc
    .tuple(
      fc.constantFrom(...planted.headers),
      fc.array(planted.cells, { minLength: LINES, maxLength: LINES })
    )
    .map(([header, cells]) => ({
      header,
      cells: cells.map(([cell]) => cell),
      reads: cells.map(([, read]) => read),
      planted,
    }));
}

const anyColumns = fc
  .subarray([...PLANTED])
  .chain((planted) => fc.tuple(...planted.map(columnOf)))
  .chain((planted) => {
    const name = ["GPU", "API", "ETL", "Index", "Labels"];
    const plain = { reads: [], planted: null };
    const key: Column[] = [
      { header: "Line item", cells: name, ...plain },
      { header: "Budget FY26 (EUR)", cells: [5, 6, 7, 8, 9], ...plain },
    ];
    return fc.shuffledSubarray([...key, ...planted], { minLength: key.length + planted.length });
  });

test("every planted column is found and read, whatever its header's language and its place", async () => {
  await fc.assert(
    fc.asyncProperty(anyColumns, async (columns) => {
      const rows = Array.from({ length: LINES }, (_, line) =>
        columns.map(({ cells }) => cells[line]!)
      );
      const table = [columns.map(({ header }) => header), ...rows];
      const survey = aSurvey([aSheet("Plan", table)], [aTable("Budget", "Plan", table)]);
      const { budget } = await anIntake(survey);
      expect([...budget.amounts]).toEqual([500, 600, 700, 800, 900]);
      expect(budget.names[0]).toBe("GPU");
      for (const { header, planted, reads } of columns) {
        if (planted)
          expect([header, Array.from(planted.found(budget) ?? [])]).toEqual([header, reads]);
      }
    }),
    { numRuns: 100 }
  );
});
