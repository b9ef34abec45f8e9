import { carriedMapping, remapped } from "../../../src/taskpane/view/carried-mapping";
import { changeGroups } from "../../../src/taskpane/view/change-groups";
import { lastStanding } from "../../../src/taskpane/view/last-standing";
import { moveGroups } from "../../../src/taskpane/view/move-groups";
import { rankedFindings, severityCounts } from "../../../src/taskpane/view/ranking";
import { sourceWords } from "../../../src/taskpane/view/source-words";
import type { JournalEntry } from "../../../src/workbook/journal/log-sheet";
import type { FindingReport } from "../../../src/workbook/judgement/report";
import { aJudgement } from "../a-judgement";

const finding = (part: Partial<FindingReport>): FindingReport => ({
  severity: "warning",
  cells: [],
  exposure: 0,
  what: "What.",
  why: "Why.",
  remedy: "Remedy.",
  source: "ours",
  ...part,
});

describe("findings", () => {
  const { report } = aJudgement();
  const ranked = rankedFindings({
    ...report,
    outcomes: [
      {
        rule: "a",
        outcome: "findings",
        findings: [finding({ exposure: 5 }), finding({ exposure: 9 })],
      },
      { rule: "b", outcome: "findings", findings: [finding({ severity: "critical" })] },
      { rule: "c", outcome: "clear", findings: [] },
    ],
  });

  it("are ranked by severity, then by money at stake", () => {
    expect(ranked.map(({ rule, at }) => `${rule} ${at}`)).toEqual(["b 0", "a 1", "a 0"]);
  });

  it("are counted by severity, most severe first", () => {
    expect(severityCounts(ranked)).toEqual([
      { severity: "critical", count: 1 },
      { severity: "warning", count: 2 },
    ]);
  });

  it.each([
    ["ours", "A check of this product"],
    ["B:9, 13, 79-82", "Text B, lines 9, 13, 79-82"],
    ["A:64", "Text A, line 64"],
    ["A policy of the house", "A policy of the house"],
  ])("source %j reads %j", (source, words) => {
    expect(sourceWords(source)).toBe(words);
  });
});

describe("a preview", () => {
  it("groups its cells by sheet and reason in the order of writing", () => {
    const change = (address: string, reason: string) => ({ address, old: "", new: "OK", reason });
    const groups = changeGroups([
      change("Budget!D2", "Status"),
      change("'AI Budget review'!A1", "Review"),
      change("Budget!D3", "Status"),
    ]);
    expect(groups.map(({ sheet, changes }) => [sheet, changes.map(({ cell }) => cell)])).toEqual([
      ["Budget", ["D2", "D3"]],
      ["AI Budget review", ["A1"]],
    ]);
  });
});

describe("moves", () => {
  it("stand under their reason, numbered in the order in which they are made", () => {
    const move = (from: string, because: string) => ({
      from,
      to: "x",
      amount: 1,
      rule: "r",
      because,
      after: {},
    });
    const groups = moveGroups([move("a", "1"), move("b", "2"), move("c", "1"), move("d", "2")]);
    expect(groups.map(({ because, moves }) => [because, moves.map(({ order }) => order)])).toEqual([
      ["1", [1, 3]],
      ["2", [2, 4]],
    ]);
  });
});

describe("a mapping", () => {
  const { candidate, mapping } = aJudgement().intake;
  const headed = (...headers: string[]) => ({ ...candidate, headers });

  it("follows its headers when a column is put in between", () => {
    const moved = carriedMapping(mapping, candidate, headed("Item", "Owner", "Cost type", "FY26"));
    expect(moved?.columns.map(({ column }) => column)).toEqual([0, 2, 3]);
  });

  it("takes its columns by period along, also when a role changes", () => {
    const periods = [{ series: "plan" as const, column: 2 }];
    const by = { ...mapping, periods };
    const moved = carriedMapping(by, candidate, headed("Item", "Owner", "Cost type", "FY26"));
    expect(moved?.periods).toEqual([{ series: "plan", column: 3 }]);
    expect(remapped(by, "vendor", [1]).periods).toEqual(periods);
  });

  it("is asked for again when a mapped header is gone", () => {
    expect(carriedMapping(mapping, candidate, headed("Item", "Cost type", "FY27"))).toBeNull();
  });

  it("gives a column one role, save the name", () => {
    expect(remapped(mapping, "vendor", [1]).columns).not.toContainEqual({
      role: "costType",
      column: 1,
    });
    expect(remapped(mapping, "case", [0]).columns).toContainEqual({ role: "name", column: 0 });
  });
});

describe("the write that undo takes back", () => {
  const entry = (id: string, state: JournalEntry["state"]) => ({ id, state }) as JournalEntry;

  it("is the newest that still stands, a broken-off one included", () => {
    expect(
      lastStanding([entry("1", "done"), entry("2", "started"), entry("3", "undone")])?.id
    ).toBe("2");
    expect(lastStanding([entry("1", "undone")])).toBeNull();
  });
});
