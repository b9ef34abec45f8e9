import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { columnsOf } from "../../../src/core/budget/mapping";
import type { Found } from "../../../src/taskpane/choice/found";
import { planning } from "../../../src/taskpane/later";
import { createSession, type Session } from "../../../src/taskpane/session";
import { initialState } from "../../../src/taskpane/state";
import { createStore, type Store } from "../../../src/taskpane/store";
import { fullAddress, parseAddress } from "../../../src/workbook/address";
import { HostFailure, type Host } from "../../../src/workbook/host";
import { POLICY_SHEET } from "../../../src/workbook/own-names";
import { mappingRows, MAPPING_HEADERS } from "../../../src/workbook/policy/remembered-mappings";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../../workbook/a-survey";
import { surveyedCells } from "../../workbook/an-intake";

const BUDGET: readonly CellValue[][] = [
  ["Item", "Cost type", "Budget FY26", "Budget FY27"],
  ["Reserved GPU", "Accelerators", 800, 900],
  ["Model API", "Model API usage", 150, 160],
];
/** No header says money. */
const CHIPS: readonly CellValue[][] = [
  ["Thing", "Kind", "Chips"],
  ["Reserved GPU", "Accelerators", 800],
  ["Model API", "Model API usage", 150],
];

let now: Survey;
let selection: string;
let reads: string[];
let changed: () => void;
let store: Store;
let session: Session;

beforeEach(() => {
  jest.useFakeTimers();
  reads = [];
  store = createStore(initialState(DEFAULT_POLICY));
  session = createSession(host(), store, () => {});
});
afterEach(async () => {
  jest.restoreAllMocks();
  await session.end();
  jest.useRealTimers();
});

describe("the selected cells", () => {
  beforeEach(() => {
    now = aSurvey([aSheet("Plan", CHIPS)]);
    selection = "Plan!A1:C3";
  });

  it("can be chosen where no table is found, which says what comes closest", async () => {
    await session.open();
    expect(store.state().stage).toMatchObject({
      kind: "no table",
      nearMiss: expect.stringMatching(/A2:C3 has names and numbers, but .* no amount/),
    });
    await session.useSelection();
    expect(store.state().stage.kind).toBe("choosing");
    expect(found()).toMatchObject({ own: 1, chosen: 0, remembered: [] });
  });

  it("are mapped, reviewed and followed like any table, also as they grow", async () => {
    await session.open();
    await session.useSelection();
    session.map("name", [0]);
    session.map("amount", [2]);
    await session.review();
    expect(total()).toBe(950);
    now = aSurvey([aSheet("Plan", [...CHIPS, ["Vector store", "Vector store", 20]])]);
    changed();
    await jest.advanceTimersByTimeAsync(301);
    expect(total()).toBe(970);
  });

  it("stay on offer first, beside what is found, also when the pane looks again", async () => {
    now = aSurvey([aSheet("Plan", CHIPS), aSheet("Budget", BUDGET)]);
    await session.open();
    await session.useSelection();
    const both = ["Plan!A1:C3", "Budget!A1:D3"];
    expect(found().candidates.map(({ area }) => fullAddress(area))).toEqual(both);
    await session.open();
    expect(found().candidates.map(({ area }) => fullAddress(area))).toEqual(both);
    expect(found().own).toBe(1);
  });

  it("of a table that is offered anyhow are offered once", async () => {
    now = aSurvey([aSheet("Budget", BUDGET)], [aTable("Budget", "Budget", BUDGET)]);
    selection = "Budget!B2";
    await session.open();
    await session.useSelection();
    expect(found()).toMatchObject({ own: 1, candidates: [{ kind: "table", name: "Budget" }] });
  });

  it("that can be no budget are refused with what to do, and the choice stays", async () => {
    now = aSurvey([aSheet("Budget", BUDGET)]);
    await session.open();
    selection = "Budget!A2:D3";
    await session.useSelection();
    expect(store.state().notice?.text).toContain("it must name the columns");
    expect(found()).toMatchObject({ own: 0 });
    selection = "none";
    await session.useSelection();
    expect(store.state().notice?.text).toBe("A chart is selected.");
  });
});

describe("a mapping that the workbook remembers", () => {
  const columns = [
    { header: "Item", role: "name" },
    { header: "Budget FY26", role: "amount" },
  ] as const;

  it("is where the choice starts, and the proposal is one step away", async () => {
    now = withMemory(columns);
    await session.open();
    expect(amounts()).toEqual([2]);
    session.mapAs("proposed");
    expect(amounts()).not.toEqual([2]);
    session.mapAs("remembered");
    expect(amounts()).toEqual([2]);
  });

  it("is read from nowhere where there is no policy sheet", async () => {
    now = aSurvey([aSheet("Budget", BUDGET)]);
    await session.open();
    expect(reads).toEqual([]);
  });

  it("gives way to the proposal where one of its columns is gone", async () => {
    now = withMemory([...columns, { header: "Supplier", role: "vendor" }]);
    await session.open();
    expect(amounts()).not.toEqual([2]);
    expect(found().remembered).toHaveLength(1);
  });

  it("that cannot be read is said, and the proposal holds", async () => {
    now = withMemory(columns);
    const failing = { ...host(), read: () => Promise.reject(new HostFailure("READ.X", "Busy.")) };
    await createSession(failing, store, () => {}).open();
    expect(store.state().notice?.text).toContain("could not be read. Busy.");
    expect(store.state().stage.kind).toBe("choosing");
  });

  it("goes to the plan of a review once somebody has corrected the columns", async () => {
    const part = await planning.load();
    const planned = jest.fn(part.planReview);
    jest.spyOn(planning, "load").mockResolvedValue({ ...part, planReview: planned });
    now = aSurvey([aSheet("Budget", BUDGET)]);
    await session.open();
    await session.review();
    await session.preview();
    expect(planned.mock.lastCall![3]).toMatchObject({ mappings: [null] });
    await session.reopenChoice();
    session.map("amount", [2]);
    await session.review();
    await session.preview();
    expect(planned.mock.lastCall![3]).toMatchObject({
      mappings: [
        {
          budget: expect.stringMatching(/^Budget: Item, /),
          columns: expect.arrayContaining([columns[1]]),
        },
      ],
    });
  });
});

function host(): Host {
  return {
    survey: async () => now,
    read: (areas) => {
      reads.push(...areas.map(fullAddress));
      return surveyedCells(now).read(areas);
    },
    contents: async (areas) => areas.map(() => []),
    obstacles: async (areas) => areas.map(() => []),
    filled: async (cells) => cells,
    hiddenRows: async () => ({ areas: [], isComplete: true }),
    comments: async () => [],
    apply: () => Promise.reject(new Error("Nothing may be written.")),
    select: async () => {},
    selected: async () => {
      if (selection === "none") throw new HostFailure("SELECT.NONE", "A chart is selected.");
      return parseAddress(selection);
    },
    watchSelection: async () => async () => {},
    watch: async (_, told) => {
      changed = () => told(null);
      return async () => {};
    },
  };
}

function withMemory(columns: Parameters<typeof mappingRows>[0][number]["columns"]): Survey {
  const rows = [[...MAPPING_HEADERS], ...mappingRows([{ budget: "Budget", columns }])];
  const beside = Array.from({ length: 10 }, () => "");
  const policy = aSheet(
    POLICY_SHEET,
    rows.map((row) => [...beside, ...row])
  );
  return aSurvey([aSheet("Budget", BUDGET), policy]);
}

function found(): Found {
  return store.state().found!;
}

function amounts(): number[] {
  return columnsOf(found().mapping, "amount");
}

function total(): number {
  const { stage } = store.state();
  if (stage.kind !== "reviewed") throw new Error(`The stage is "${stage.kind}".`);
  return stage.judgement.report.total;
}
