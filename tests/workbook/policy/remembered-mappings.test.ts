import { proposeMapping, type Mapping } from "../../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { discover } from "../../../src/workbook/discovery/discovery";
import { planPolicy } from "../../../src/workbook/policy/plan-policy";
import { readPolicy } from "../../../src/workbook/policy/read-policy";
import {
  FIRST_MAPPING_COLUMN,
  mappingToRemember,
  recalled,
  withMapping,
} from "../../../src/workbook/policy/remembered-mappings";
import type { CellValue } from "../../../src/workbook/survey";
import { aSheet, aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";
import { applied } from "../applied";

const ROWS: CellValue[][] = [
  ["Line", "Plan", "Stretch", "Cost type"],
  ["GPU cluster", 400, 500, "Accelerators"],
  ["Model API", 100, 120, "Model API usage"],
  ["Pipelines", 200, 250, "Data engineering"],
];

function candidateOf(rows: CellValue[][]) {
  return discover(aSurvey([aSheet("Budget", rows)]))[0]!;
}

/** "Stretch" instead of whatever was proposed. */
const CORRECTED: Mapping = {
  columns: [
    { role: "name", column: 0 },
    { role: "amount", column: 2 },
    { role: "costType", column: 3 },
  ],
};

async function kept(rows: CellValue[][] = ROWS) {
  const mapping = mappingToRemember(CORRECTED, candidateOf(rows))!;
  const plan = planPolicy(DEFAULT_POLICY, { cells: null }, [mapping]);
  const survey = applied(aSurvey([]), plan.edits);
  return { survey, plan, reading: await readPolicy(surveyedCells(survey), survey) };
}

test("nothing is remembered where a person agrees with the proposal", () => {
  const candidate = candidateOf(ROWS);
  expect(mappingToRemember(proposeMapping(candidate), candidate)).toBe(null);
});

test("a corrected mapping comes back from the policy sheet, also after columns were inserted and moved", async () => {
  const { reading } = await kept();
  expect(reading.problems).toEqual([]);
  const moved = ROWS.map(([line, plan, stretch, type]) => [type!, line!, "", stretch!, plan!]);
  moved[0]![2] = "Owner";
  expect(recalled(reading.mappings, candidateOf(moved))).toEqual({
    isRemembered: true,
    missing: [],
    mapping: {
      columns: [
        { role: "name", column: 1 },
        { role: "amount", column: 3 },
        { role: "costType", column: 0 },
      ],
    },
  });
  const renamed = ROWS.map((row) => [...row]);
  renamed[0]![2] = "Ambition";
  expect(recalled(reading.mappings, candidateOf(renamed))).toEqual({
    isRemembered: false,
    missing: ["Stretch"],
    mapping: proposeMapping(candidateOf(renamed)),
  });
  const other = { ...candidateOf(ROWS), name: "Another" };
  expect(recalled(reading.mappings, other)).toEqual({
    isRemembered: false,
    missing: [],
    mapping: proposeMapping(other),
  });
});

test("a column without a header is remembered by its place", () => {
  const rows = ROWS.map((row) => [...row]);
  rows[0]![0] = "";
  const candidate = { ...candidateOf(ROWS), headers: rows[0] as string[] };
  const remembered = mappingToRemember(CORRECTED, candidate)!;
  expect(remembered.columns[0]).toEqual({ header: "(column 1)", role: "name" });
  expect(recalled([remembered], candidate).mapping.columns).toEqual(CORRECTED.columns);
});

test("a row that means nothing is told with its cell", async () => {
  const { survey } = await kept();
  const sheet = survey.sheets[0]!;
  const values = (await surveyedCells(survey).read([{ ...sheet.used!, top: 0, left: 0 }]))[0]!
    .values;
  const changed = values.map((row) => [...row]);
  changed[1]![FIRST_MAPPING_COLUMN + 2] = "Nonsense";
  changed[2]![FIRST_MAPPING_COLUMN] = "";
  const again = aSurvey([aSheet(sheet.name, changed)]);
  const { problems, mappings } = await readPolicy(surveyedCells(again), again);
  expect(problems).toEqual([
    expect.stringContaining("'AI Budget policy'!M2: “Nonsense” is no meaning"),
    expect.stringContaining("'AI Budget policy'!K3: The blank cell must name a budget"),
  ]);
  expect(mappings).toEqual([
    {
      budget: "Budget: Line, Plan, Stretch, Cost type",
      columns: [{ header: "Cost type", role: "costType" }],
    },
  ]);
});

test("a newer mapping of a budget takes the place of the older, others stay", async () => {
  const { reading } = await kept();
  const [old] = reading.mappings;
  const other = { budget: "Other", columns: [{ header: "Cost", role: "amount" as const }] };
  const newer = { ...old!, columns: old!.columns.slice(0, 1) };
  expect(withMapping([old!, other], candidateOf(ROWS), newer)).toEqual([other, newer]);
  expect(withMapping([old!, other], candidateOf(ROWS), null)).toEqual([other]);
});

describe("two plain ranges on one sheet", () => {
  const second = (...headers: string[]): CellValue[][] => [
    headers,
    ["Chat", 40, 50, "Model API usage"],
    ["Search", 10, 12, "Model API usage"],
  ];
  /** Below each other, five blank rows apart. */
  const both = (lower: CellValue[][]) => {
    const rows = [...ROWS, ...Array.from({ length: 5 }, () => ["", "", "", ""]), ...lower];
    const found = discover(aSurvey([aSheet("Budget", rows)])).sort(
      (one, other) => one.area.top - other.area.top
    );
    expect(found).toHaveLength(2);
    return [found[0]!, found[1]!] as const;
  };
  const LOWER = ["Line", "Plan", "Stretch", "Type of cost"];

  test("each has its own mapping, in the order of the sheet or not", () => {
    const [upper, lower] = both(second(...LOWER));
    const mapping = mappingToRemember(CORRECTED, upper)!;
    expect(recalled([mapping], upper).mapping).toEqual(CORRECTED);
    expect(recalled([mapping], lower).isRemembered).toBe(false);
    const other = { columns: CORRECTED.columns.slice(0, 2) };
    const kept = withMapping([mapping], lower, mappingToRemember(other, lower));
    expect(kept.map(({ budget }) => budget)).toEqual([
      "Budget: Line, Plan, Stretch, Cost type",
      "Budget: Line, Plan, Stretch, Type of cost",
    ]);
    expect(recalled(kept, upper).mapping).toEqual(CORRECTED);
    expect(recalled(kept, lower).mapping).toEqual(other);
    expect(recalled([...kept].reverse(), lower).mapping).toEqual(other);
  });

  test("one whose headers have changed keeps its mapping, and does not take the other's", () => {
    const [upper, lower] = both(second(...LOWER));
    const ofUpper = mappingToRemember(CORRECTED, upper)!;
    const ofLower = mappingToRemember({ columns: CORRECTED.columns.slice(0, 2) }, lower)!;
    const [, changed] = both(second("Line", "Plan", "Stretch", "Kind"));
    expect(recalled([ofUpper, ofLower], changed).mapping.columns).toEqual(
      CORRECTED.columns.slice(0, 2)
    );
    expect(recalled([ofUpper], changed).isRemembered).toBe(false);
    expect(withMapping([ofUpper, ofLower], changed, null)).toEqual([ofUpper]);
  });

  test("what an earlier version kept by the sheet's name alone goes to the one that has its columns", () => {
    const mapping = { ...mappingToRemember(CORRECTED, candidateOf(ROWS))!, budget: "Budget" };
    const [upper, lower] = both(second(...LOWER));
    expect(recalled([mapping], upper).mapping).toEqual(CORRECTED);
    expect(recalled([mapping], lower)).toMatchObject({ isRemembered: false, missing: [] });
    expect(recalled([mapping], candidateOf(ROWS)).mapping).toEqual(CORRECTED);
  });
});

test("a mapping that is forgotten leaves the policy sheet, and undo brings it back", async () => {
  const { survey, reading } = await kept();
  const plan = planPolicy(DEFAULT_POLICY, reading, []);
  const without = applied(survey, plan.edits);
  expect((await readPolicy(surveyedCells(without), without)).mappings).toEqual([]);
  const again = applied(without, plan.inverses);
  expect((await readPolicy(surveyedCells(again), again)).mappings).toEqual(reading.mappings);
});
