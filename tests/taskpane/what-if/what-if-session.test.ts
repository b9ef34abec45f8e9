import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { createSession, type Session } from "../../../src/taskpane/session";
import { initialState, type Stage } from "../../../src/taskpane/state";
import { createStore, type Store } from "../../../src/taskpane/store";
import type { Wish } from "../../../src/taskpane/what-if/wish";
import { SUGGESTION_COLUMN } from "../../../src/core/budget/own-columns";
import type { Host } from "../../../src/workbook/host";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../../workbook/a-survey";
import { surveyedCells } from "../../workbook/an-intake";

const HEADER = ["Item", "Cost type", "FY26 budget EUR"];
const GPU: CellValue[] = ["Reserved GPU", "Accelerators", 800];
const API: CellValue[] = ["Model API", "Model API usage", 150];
const CRM: CellValue[] = ["CRM integration", "Workflow integration", 50];

let now: Survey;
let changed: () => void;
let applied: number;
let store: Store;
let session: Session;

beforeEach(async () => {
  jest.useFakeTimers();
  now = budgetOf(GPU, API, CRM);
  applied = 0;
  store = createStore(initialState(DEFAULT_POLICY));
  session = createSession(host(), store, () => {});
  await session.open();
  await session.review();
});
afterEach(async () => {
  await session.end();
  jest.useRealTimers();
});

describe("a what-if in a session", () => {
  it("is answered within a tenth of a second, and no cell and no proposal in use changes", async () => {
    const before = reviewed().judgement;
    await ask({ total: { by: "percent", change: -10 } });
    const { judgement, whatIf } = reviewed();
    expect(whatIf).toMatchObject({ isCalculating: false, answer: { report: { total: 900 } } });
    expect(judgement).toBe(before);
    expect(applied).toBe(0);
  });

  it("answers only the last of a burst of changes", async () => {
    await session.whatIf(wished({ total: { by: "percent", change: -10 } }));
    expect(reviewed().whatIf).toMatchObject({ isCalculating: true, answer: null });
    await session.whatIf(wished({ total: { by: "percent", change: -20 } }));
    await jest.advanceTimersByTimeAsync(100);
    expect(reviewed().whatIf?.answer?.report.total).toBe(800);
  });

  it("is what a preview writes once it is used, and a reset takes that back", async () => {
    const own = reviewed().judgement.proposal;
    await ask({ total: { by: "amount", change: 20_000 } });
    await session.whatIf({ kind: "used" });
    expect(reviewed().judgement.report.proposal.total).toBe(1200);
    await session.preview();
    expect(suggested().total).toBe(1200);
    expect(suggested().reason).toBe("Amount that meets the profile at a total of EUR 1,200");
    await session.whatIf({ kind: "reset" });
    expect(reviewed().writing.kind).toBe("idle");
    expect(reviewed().judgement.proposal.amounts).toEqual(own.amounts);
    expect(applied).toBe(0);
  });

  it("is asked again of the budget after an edit, in use or kept", async () => {
    await ask({ total: { by: "percent", change: -10 } });
    await session.whatIf({ kind: "used" });
    await session.whatIf({ kind: "kept", name: "Cut" });
    now = budgetOf(GPU, API, CRM, ["Vector store", "Vector store", 1000]);
    changed();
    await jest.advanceTimersByTimeAsync(301);
    const { judgement, whatIf } = reviewed();
    expect(judgement.report.total).toBe(2000);
    expect(judgement.report.proposal.total).toBe(1800);
    expect(whatIf?.answer?.report.total).toBe(1800);
    expect(whatIf?.scenarios[0]).toMatchObject({
      name: "Cut",
      answer: { report: { total: 1800 } },
    });
  });

  it("is asked again when the policy changes", async () => {
    await ask({ total: { by: "percent", change: -10 } });
    await session.whatIf({ kind: "used" });
    await session.setPolicy({ baseRatio: [0.2, 0.6, 0.2] });
    await jest.advanceTimersByTimeAsync(1);
    const { judgement } = reviewed();
    expect(judgement.request.bands.layers).toBeDefined();
    expect(judgement.report.proposal.total).toBe(900);
  });

  it("is forgotten when another table is chosen", async () => {
    await ask({ style: "proportional" });
    await session.reopenChoice();
    await session.review();
    expect(reviewed().whatIf).toBeNull();
  });
});

async function ask(change: Partial<Wish>): Promise<void> {
  await session.whatIf(wished(change));
  await jest.advanceTimersByTimeAsync(100);
}

function wished(change: Partial<Wish>) {
  return { kind: "wished", change } as const;
}

/** What the preview would write beside the lines: the sum of the suggested amounts, and why. */
function suggested(): { readonly total: number; readonly reason: string } {
  const { writing } = reviewed();
  if (writing.kind !== "planned") throw new Error(`Writing is "${writing.kind}".`);
  for (const edit of writing.plan.edits)
    if (edit.kind === "add-table-column" && edit.header === SUGGESTION_COLUMN) {
      const total = edit.values.reduce<number>((sum, value) => sum + Number(value), 0);
      return { total, reason: edit.reason };
    }
  throw new Error("No suggested amounts are planned.");
}

function host(): Host {
  return {
    survey: async () => now,
    read: (areas) => surveyedCells(now).read(areas),
    contents: async (areas) => areas.map(() => []),
    obstacles: async (areas) => areas.map(() => []),
    filled: async (cells) => cells,
    hiddenRows: async () => ({ areas: [], isComplete: true }),
    comments: async () => [],
    apply: async () => {
      applied += 1;
      return [];
    },
    select: async () => {},
    selected: async () => now.tables[0]!.area,
    watchSelection: async () => async () => {},
    watch: async (_, told) => {
      changed = () => told(null);
      return async () => {};
    },
  };
}

function budgetOf(...lines: readonly CellValue[][]): Survey {
  const cells = [HEADER, ...lines];
  return aSurvey([aSheet("Budget", cells)], [aTable("Budget", "Budget", cells)]);
}

function reviewed(): Extract<Stage, { kind: "reviewed" }> {
  const { stage } = store.state();
  if (stage.kind !== "reviewed") throw new Error(`The stage is "${stage.kind}".`);
  return stage;
}
