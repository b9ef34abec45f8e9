import { readFileSync } from "node:fs";
import { judge, labelledLines, precision, type LabelledLine } from "./labelled-lines";

// Written from general knowledge; docs/dictionary.md tells how each file came about and what the first run said.
const FILES = ["corrected", "untouched", "fresh"] as const;
const linesOf = (file: string): LabelledLine[] =>
  labelledLines(readFileSync(`tests/core/costs/lines/${file}.csv`, "utf8"));
const isCostType = (answer: string): boolean => !["not-ai", "use-case", "unknown"].includes(answer);

describe.each(FILES)("the lines of %s.csv", (file) => {
  const judged = linesOf(file).map(judge);
  const answered = judged.filter(({ answer }) => isCostType(answer));
  const costs = judged.filter(({ line }) => isCostType(line.label));

  test("get the right cost type in 97 of 100 cases where one is proposed", () => {
    expect(precision(answered).lenient).toBeGreaterThanOrEqual(0.97);
    expect(precision(answered).strict).toBeGreaterThanOrEqual(0.9);
  });

  test("get a cost type in 95 of 100 cases where they are an AI cost", () => {
    const proposed = costs.filter(({ answer }) => isCostType(answer));
    expect(proposed.length / costs.length).toBeGreaterThanOrEqual(0.95);
  });

  test("get no cost type where they are no AI cost or say nothing", () => {
    const other = answered.filter(({ line }) => ["not-ai", "unknown"].includes(line.label));
    expect(other.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
  });

  test("are called no AI cost only where that is so", () => {
    const said = judged.filter(({ answer }) => answer === "not-ai");
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
  });
});

// Chosen to provoke: "Gas pipeline maintenance", "Email routing for citizen requests".
test.each([
  ["ordinary", 0.1],
  ["use-cases", 0.2],
])("few lines of %s.csv get a cost type", (file, atMost) => {
  const answers = linesOf(file).map((line) => judge(line).answer);
  expect(answers.length).toBeGreaterThan(50);
  expect(answers.filter(isCostType).length / answers.length).toBeLessThanOrEqual(atMost);
});

test("a file without the two columns is refused with a clear message", () => {
  expect(() => labelledLines("line,type\nGPU,accelerators")).toThrow("columns");
});

test("a quoted field keeps its commas and quotes", () => {
  expect(labelledLines('text,label,also_accepted\n"Seats, 20 ""Pro""",ai-licences,a|b')).toEqual([
    { text: 'Seats, 20 "Pro"', label: "ai-licences", alsoAccepted: ["a", "b"] },
  ]);
});

test.each([
  ["GPU cluster", "infrastructure", "", "right"],
  ["GPU cluster", "models", "infrastructure", "accepted"],
  ["GPU cluster", "models", "", "wrong"],
  ["Change management", "integration", "", "no word"],
  ["Data governance", "governance", "", "right"],
  ["Office rent", "not-ai/unknown", "", "right"],
  ["Phase 2", "infrastructure", "", "unanswered"],
])("“%s”, labelled %s or %p, is %s", (text, label, also, verdict) => {
  const [line] = labelledLines(`text,label,also_accepted\n${text},${label},${also}`);
  expect(judge(line!).verdict).toBe(verdict);
});
