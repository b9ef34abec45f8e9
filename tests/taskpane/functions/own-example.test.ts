import type { Mapping } from "../../../src/core/budget/mapping";
import type { Role } from "../../../src/core/budget/role";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Policy } from "../../../src/core/policy/policy";
import { readArguments } from "../../../src/taskpane/functions/argument-cells";
import {
  fillsOfResult,
  ownExample,
  type OwnExample,
} from "../../../src/taskpane/functions/own-example";
import { ownTables } from "../../../src/taskpane/functions/own-tables";
import { RECIPES } from "../../../src/taskpane/functions/recipes";
import type { CellValue, TableSurvey } from "../../../src/workbook/survey";
import { answerOf, generated, handedOver, RuntimeError } from "../../functions/all-functions";
import type { Value } from "../../functions/formula";
import { aTable } from "../../workbook/a-survey";
import { aJudgement, type OneTable } from "../a-judgement";
import { AWorkbook } from "../writing/a-workbook";
import { BOOK } from "./a-book";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } }));

const COLUMNS: readonly (readonly [Role, string, CellValue, CellValue])[] = [
  ["name", "Item", "MLOps platform", "Model API"],
  ["costType", "Cost type", "MLOps platform", "Model API usage"],
  ["amount", "FY26", 8000, 1500],
  ["earlier", "FY25", 7000, 1000],
  ["component", "Component", "Cluster", "Gateway"],
  ["case", "Use case", "Claims", "Search"],
  ["team", "Team", "Central IT", "Sales"],
  ["signal", "Signal", 0.12, 0.3],
  ["killThreshold", "Kill threshold", ">= 15 %", ">= 15 %"],
  ["killCriterion", "Kill criterion", "Accuracy below threshold", "Accuracy below threshold"],
  ["actual", "Actual", 2000, 1000],
  ["status", "Status", "Active", "Closed"],
  ["maintenanceHours", "Maintenance hours", 30, 10],
  ["deploymentHours", "Deployment hours", 20, 40],
  ["value", "Value", 9000, 4000],
  ["flagged", "Flagged date", 46_000, 46_010],
  ["closed", "Closed date", "", 46_020],
  ["utilisation", "Utilisation", 0.35, 0.9],
  ["queries", "Queries", 1000, 60_000],
];
/** Where the third row differs from the second. */
const THIRD: Readonly<Partial<Record<Role, CellValue>>> = {
  name: "CRM integration",
  costType: "Workflow integration",
};
const ALL = COLUMNS.map(([role]) => role);
const LINES = [
  ["MLOps platform", "mlops-platform", 800_000],
  ["Model API", "model-api", 150_000],
] as const;

describe("an example on the user's own table", () => {
  it("points at the whole table, or at the columns that were chosen", () => {
    expect(formulas(on(ALL))).toMatchObject({
      RATIOCHECK: "=AIBUDGET.RATIOCHECK(Budget[#All])",
      SHARE: '=AIBUDGET.SHARE("Infrastructure",Budget[#All])',
      BAND: '=AIBUDGET.BAND("Infrastructure","Upper")',
      DRIFT: "=AIBUDGET.DRIFT(Budget[Cost type],Budget[FY25],Budget[FY26])",
      CLASSIFY: "=AIBUDGET.CLASSIFY(Budget[Item])",
      FINDINGS: "=AIBUDGET.FINDINGS(Budget[#All],,TODAY())",
      CENTRALSHARE: "=AIBUDGET.CENTRALSHARE(Budget[#All])",
      KILLCHECK:
        "=AIBUDGET.KILLCHECK(Budget[Signal],Budget[Kill threshold],Budget[Kill criterion])",
      FREED: "=AIBUDGET.FREED(Budget[FY26],Budget[Actual],Budget[Status])",
      IDLECOST: "=AIBUDGET.IDLECOST(Budget[FY26],Budget[Utilisation],0.7)",
      UNITCOST: "=AIBUDGET.UNITCOST(Budget[FY26],Budget[Queries])",
      ROUTINGSAVING: "=AIBUDGET.ROUTINGSAVING(Budget!$C$3,0.6,0.1)",
      TIMETOCLOSE: "=AIBUDGET.TIMETOCLOSE(Budget[Flagged date],Budget[Closed date],TODAY())",
    });
  });

  it("names cells where the budget is a plain range, the header only in the whole", () => {
    const { judgement } = on(ALL, { sheet: "AI plan" });
    expect(formulas({ judgement, tables: [] })).toMatchObject({
      SHARES: "=AIBUDGET.SHARES('AI plan'!$A$1:$S$4)",
      UNITCOST: "=AIBUDGET.UNITCOST('AI plan'!$C$2:$C$4,'AI plan'!$S$2:$S$4)",
    });
  });

  it("takes thresholds from the policy", () => {
    const policy = { ...DEFAULT_POLICY, thresholds: { utilisation: 0.55 } };
    expect(formulas(on(ALL, { policy })).IDLECOST).toMatch(/,0\.55\)$/);
  });

  it("leaves out an optional column, and says which other one is missing", () => {
    const few = on(["name", "costType", "amount", "status", "flagged"]);
    expect(formulas(few)).toMatchObject({
      FREED: "=AIBUDGET.FREED(Budget[FY26],,Budget[Status])",
      TIMETOCLOSE: "=AIBUDGET.TIMETOCLOSE(Budget[Flagged date],,TODAY())",
      IDLECOST: "Your table has no column for “Utilisation”.",
      UNITCOST: "Your table has no column for “Usage”, “Queries” or “Tokens”.",
      UNFOUNDEDCOST: "Your table has no column for “Use case”.",
    });
  });

  it("says that no line pays for models", () => {
    const { judgement, tables } = on(ALL);
    const other = aJudgement([["Reserved GPU", "accelerators", 1]]).intake.budget;
    const without = { ...judgement, intake: { ...judgement.intake, budget: other } };
    expect(formulas({ judgement: without, tables }).CACHESAVING).toBe(
      "Your table has no line that pays for models."
    );
  });

  it("says that a function takes one column where the amounts stand in several", () => {
    const { judgement, tables } = on(["name", "costType", "amount", "queries"]);
    const { mapping } = judgement.intake;
    const columns = [...mapping.columns, { role: "amount" as const, column: 3 }];
    const several = withMapping(judgement, { columns });
    expect(formulas({ judgement: several, tables }).UNITCOST).toBe(
      "“Amount” stands in 2 columns of your table, and the function takes one."
    );
  });

  it("names the columns where a function would find others than those chosen", () => {
    const { judgement, tables } = on(ALL);
    const earlier: Mapping = {
      columns: [
        { role: "name", column: 0 },
        { role: "costType", column: 1 },
        { role: "amount", column: 3 },
      ],
    };
    const chosen = withMapping(judgement, earlier);
    expect(formulas({ judgement: chosen, tables })).toMatchObject({
      SHARES: "=AIBUDGET.SHARES(Budget[Cost type],Budget[FY25])",
      FINDINGS: "=AIBUDGET.FINDINGS(Budget[Cost type],Budget[FY25],TODAY())",
    });
    const noType = withMapping(judgement, { columns: earlier.columns.filter((_, at) => at !== 1) });
    expect(example("SHARES", { judgement: noType, tables })).toMatchObject({
      formula: "=AIBUDGET.SHARES(Budget[#All])",
      notes: [expect.stringMatching(/may take other columns than those chosen here/)],
    });
  });

  it("looks into the table of use cases for what the budget lacks", () => {
    const { judgement, tables } = on(["name", "costType", "amount"]);
    const area = { sheet: "Cases", top: 4, left: 1, bottom: 6, right: 3 };
    const caseTable = {
      name: "Cases",
      area,
      mapping: {
        columns: [
          { role: "signal" as const, column: 1 },
          { role: "killThreshold" as const, column: 2 },
        ],
      },
      rows: new Int32Array(0),
      stated: {
        cases: { names: [], text: {}, numbers: {}, money: {}, dates: {} },
        rows: new Int32Array(0),
      },
    };
    const joined = { ...judgement, intake: { ...judgement.intake, caseTable } };
    expect(formulas({ judgement: joined, tables }).KILLCHECK).toBe(
      "=AIBUDGET.KILLCHECK(Cases!$C$6:$C$7,Cases!$D$6:$D$7)"
    );
  });
});

describe("the cells of an example", () => {
  it("give every function a result: a twin comes out, or there is none for a reason of its own", async () => {
    const ground = on(ALL);
    const workbook = filled();
    for (const { id, noTwinBecause } of BOOK.entries) {
      const own = example(id, ground);
      if (own.kind !== "own") throw new Error(`${id}: ${own.because}`);
      const twin = BOOK.twinOf({ id, args: await readArguments(workbook, own.args) });
      const outcome = "formula" in twin ? "formula" : twin.reason;
      expect([id, outcome]).toEqual([id, noTwinBecause ?? "formula"]);
    }
  });

  it("fill as many cells of the sheet as the example says", async () => {
    const { functions } = await generated();
    const sizes = BOOK.entries.map(async ({ id }) => {
      const own = example(id, on(ALL));
      if (own.kind !== "own") throw new Error(`${id}: ${own.because}`);
      const given = await readArguments(filled(), own.args);
      const described = functions.find((each) => each.id === id)!;
      const args = handedOver(described, given.map(({ cells }) => cells) as Value[]);
      const answer = await answerOf(described, args);
      const { rows, columns, isOpen } = own.fills;
      const height = Array.isArray(answer) ? answer.length : 1;
      const width = Array.isArray(answer) ? answer[0]!.length : 1;
      return { id, said: [isOpen ? Math.max(rows, height) : rows, columns], is: [height, width] };
    });
    for (const { id, said, is } of await Promise.all(sizes)) expect([id, said]).toEqual([id, is]);
  });

  it("reach over the totals row of a table, which belongs to all of it", () => {
    const { judgement, tables } = on(["name", "costType", "amount"]);
    const [own] = ownTables(judgement, [{ ...tables[0]!, hasTotals: true }]);
    expect(own!.whole).toMatchObject({ text: "Budget[#All]", area: { bottom: 4 } });
    expect(own!.area.bottom).toBe(3);
  });
});

test("a result that stands in an example says how many cells it fills", () => {
  const fills = (id: string) =>
    fillsOfResult(BOOK.entries.find((each) => each.id === id)!.example!.result);
  expect(fills("SHARE")).toEqual({ rows: 1, columns: 1 });
  expect(fills("CLASSIFY")).toEqual({ rows: 1, columns: 1 });
  expect(fills("SHARES")).toEqual({ rows: 4, columns: 3 });
  expect(fills("RATIOCHECK")).toEqual({ rows: 6, columns: 7 });
  expect(fills("FINDINGS")).toEqual({ rows: 1, columns: 5, isOpen: true });
  expect(fillsOfResult('{"a, b";"c; d"}')).toEqual({ rows: 2, columns: 1 });
});

test("every function has an example of its own", () => {
  expect(Object.keys(RECIPES).sort()).toEqual(BOOK.entries.map(({ id }) => id).sort());
});

interface Ground {
  readonly judgement: OneTable;
  readonly tables: readonly TableSurvey[];
}

function filled(): AWorkbook {
  return new AWorkbook("Budget", [
    COLUMNS.map(([, header]) => header),
    COLUMNS.map(([, , first]) => first),
    COLUMNS.map(([, , , second]) => second),
    COLUMNS.map(([role, , , second]) => THIRD[role] ?? second),
  ]);
}

/** A budget of three rows with a column for each of the roles. */
function on(
  roles: readonly Role[],
  { policy = DEFAULT_POLICY, sheet = "Budget" }: { policy?: Policy; sheet?: string } = {}
): Ground {
  const columns = COLUMNS.filter(([role]) => roles.includes(role));
  const headers = columns.map(([, header]) => header);
  const sample = [
    columns.map(([, , first]) => first),
    columns.map(([, , , second]) => second),
    columns.map(([role, , , second]) => THIRD[role] ?? second),
  ];
  const judgement = aJudgement(LINES, policy);
  const table = aTable("Budget", sheet, [headers, ...sample]);
  const candidate = { ...judgement.intake.candidate, area: table.area, headers, sample };
  const mapping = { columns: columns.map(([role], column) => ({ role, column })) };
  return {
    judgement: { ...judgement, intake: { ...judgement.intake, candidate, mapping } },
    tables: [table],
  };
}

function withMapping(judgement: OneTable, mapping: Mapping): OneTable {
  return { ...judgement, intake: { ...judgement.intake, mapping } };
}

function example(id: string, { judgement, tables }: Ground): OwnExample {
  return ownExample(id, ownTables(judgement, tables), judgement, BOOK);
}

/** Formula, or why there is none, by the id of the function. */
function formulas(ground: Ground): Record<string, string> {
  return Object.fromEntries(
    BOOK.entries.map(({ id }) => {
      const own = example(id, ground);
      return [id, own.kind === "own" ? own.formula : own.because];
    })
  );
}
