import { proposeMapping } from "../../src/core/budget/mapping";
import { snapshotOf } from "../../src/core/measures/snapshot";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import type { Policy } from "../../src/core/policy/policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { planAnnotation } from "../../src/workbook/annotation/annotation";
import { withPart } from "../../src/workbook/annotation/plan";
import { discover } from "../../src/workbook/discovery/discovery";
import { planHistory } from "../../src/workbook/history/plan-history";
import { readHistory } from "../../src/workbook/history/read-history";
import { readIntake, type Intake } from "../../src/workbook/intake/intake";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import type { JournalEntry } from "../../src/workbook/journal/log-sheet";
import { judge } from "../../src/workbook/judgement/judgement";
import { planPolicy } from "../../src/workbook/policy/plan-policy";
import { readPolicy } from "../../src/workbook/policy/read-policy";
import type { CellValue } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";

const host = createOfficeHost();

const CELLS: CellValue[][] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200.1],
  ["'=Model API", "Model API usage", 600],
  ["'1/2", "", 100],
  ["Rent", "", 0],
];

async function open(): Promise<ReturnType<typeof bookOf>> {
  const book = bookOf(
    { Europe: CELLS, Asia: CELLS },
    { tables: { Europe: "Europe!A1:C5", Asia: "Asia!A1:C5" } }
  );
  await startOffice(createEmbeddedHost(book));
  return book;
}

async function intakeOf(name: string): Promise<Intake> {
  const survey = await host.survey();
  const candidate = discover(survey).find((each) => each.name === name)!;
  return readIntake(host, survey, candidate, proposeMapping(candidate), { today: 20_000 });
}

async function reviewed(name: string): Promise<JournalEntry> {
  const judgement = judge(await intakeOf(name), DEFAULT_POLICY);
  const survey = await host.survey();
  const history = await readHistory(host, survey, name);
  const part = planHistory(judgement.intake.budget, judgement.review.judged, survey, history);
  return writePlan(host, withPart(planAnnotation(judgement, survey), part), { id: name });
}

const earlier = async (name: string) =>
  (await readHistory(host, await host.survey(), name)).earlier;

describe("the history in a workbook", () => {
  test("what a review wrote is what the next one reads, each budget by itself", async () => {
    await open();
    await reviewed("Europe");
    await reviewed("Asia");
    expect(await earlier("Europe")).toEqual(snapshotOf((await intakeOf("Europe")).budget));
    expect(await earlier("Asia")).toEqual(snapshotOf((await intakeOf("Asia")).budget));
  });

  test("undo takes a review's history back with it, to the last cell", async () => {
    const book = await open();
    const before = dumpOf(book);
    const first = await reviewed("Europe");
    const between = dumpOf(book);
    const second = await reviewed("Asia");
    expect(await undoEntry(host, second)).toMatchObject({ kept: [], missing: [] });
    expect(dumpOf(book)).toEqual(between);
    expect(await undoEntry(host, first)).toMatchObject({ kept: [], missing: [] });
    expect(dumpOf(book)).toEqual(before);
  });

  test("taking back the first of two reviews leaves the history of the second", async () => {
    await open();
    const first = await reviewed("Europe");
    await reviewed("Asia");
    await undoEntry(host, first);
    expect(await earlier("Europe")).toBe(null);
    expect(await earlier("Asia")).toMatchObject({ day: 20_000, total: 900_10 });
    await reviewed("Europe");
    expect(await earlier("Europe")).toMatchObject({ day: 20_000, total: 900_10 });
  });
});

describe("the policy in a workbook", () => {
  const STRICT: Policy = {
    ...DEFAULT_POLICY,
    baseRatio: [0.45, 0.4, 0.15],
    thresholds: { reviewDays: 31 },
    severities: { "base-ratio-unset": "off" },
    acceptances: [
      { rule: "cost-type-unknown", line: "=Rent", reason: "+1 year", who: "@CFO", until: 20_500 },
      { rule: "idle-compute", line: "2026-01", reason: "1/2", who: "TRUE", until: null },
    ],
  };

  test("is read as it was written, also over an older one", async () => {
    await open();
    for (const policy of [STRICT, { ...DEFAULT_POLICY, size: "small" as const }, STRICT]) {
      const before = await readPolicy(host, await host.survey());
      await host.apply(planPolicy(policy, before).edits);
      expect(await readPolicy(host, await host.survey())).toMatchObject({ policy, problems: [] });
    }
  });

  test("its inverses bring the workbook back", async () => {
    const book = await open();
    const dumps = [dumpOf(book)];
    const inverses = [];
    for (const policy of [STRICT, DEFAULT_POLICY]) {
      const plan = planPolicy(policy, await readPolicy(host, await host.survey()));
      await host.apply(plan.edits);
      inverses.push(plan.inverses);
      dumps.push(dumpOf(book));
    }
    await host.apply(inverses[1]!);
    expect(dumpOf(book)).toEqual(dumps[1]);
    await host.apply(inverses[0]!);
    expect(dumpOf(book)).toEqual(dumps[0]);
  });
});
