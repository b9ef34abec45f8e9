import { utils, write } from "@e965/xlsx";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { reviewFile, type Reviewed } from "../../src/embedded/review/review-file";

/** A workbook that brings its own policy sheet, as somebody may have typed it. */
function workbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(BUDGET), "AI budget");
  utils.book_append_sheet(book, utils.aoa_to_sheet(POLICY), "AI Budget policy");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const BUDGET = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 550],
  ["Model API", "Model API usage", 150],
  ["Data pipelines", "Data engineering", 300],
  ["Zzyzx", "", 100],
];
const POLICY = [
  ["Setting", "Value", "Meaning", "", "Accepted rule", "Line", "Reason", "Accepted by", "Until"],
  ["Base ratio, use cases", "45%", "", "", "cost-type-unknown", "Zzyzx", "New.", "CFO", ""],
  ["Base ratio, foundation", "40%"],
  ["Base ratio, governance", "15%"],
  ["Severity, governance-unfunded", "off"],
  ["Sourcing", "maybe"],
];

const review = async (baseRatio: typeof DEFAULT_POLICY.baseRatio = null): Promise<Reviewed> =>
  reviewFile(
    workbook(),
    "own.xlsx",
    { ...DEFAULT_POLICY, baseRatio },
    { lines: false, write: false }
  );

test("the command line judges by the workbook's own policy and tells what it could not read", async () => {
  const { report, problems } = await review();
  const [budget] = report.budgets;
  const lowers = budget!.splits.layers.shares.map(({ lower }) => Number(lower!.toFixed(2)));
  expect(lowers).toEqual([0.4, 0.35, 0.1]);
  expect(budget!.outcomes.find(({ rule }) => rule === "governance-unfunded")).toMatchObject({
    reason: "Switched off in the policy.",
  });
  expect(budget!.accepted).toMatchObject([{ rule: "cost-type-unknown", reason: "New." }]);
  expect(problems).toEqual([
    "'AI Budget policy'!B6: “maybe” is no choice. Write api-first, hybrid, self-hosted; until then hybrid holds.",
  ]);
});

test("a base ratio on the command line goes before the one in the workbook", async () => {
  const { report } = await review([0.6, 0.3, 0.1]);
  expect(report.budgets[0]!.splits.layers.shares[0]!.lower).toBeCloseTo(0.55, 9);
});

test("a reviewed copy remembers its review, so that the next one can compare", async () => {
  const first = await reviewFile(workbook(), "own.xlsx", DEFAULT_POLICY, { lines: false });
  const second = await reviewFile(first.copy.bytes!, "own.xlsx", DEFAULT_POLICY, {
    lines: false,
    write: false,
  });
  const reasonOf = ({ report }: Reviewed): string | undefined =>
    report.budgets[0]!.outcomes.find(({ rule }) => rule === "line-reclassified")?.reason;
  expect(reasonOf(first)).toContain("It needs an earlier review");
  expect(reasonOf(second)).toBeUndefined();
});

test("a currency on the command line goes before the sheet's, whose rates are then of no use", async () => {
  const mixed = utils.book_new();
  const lines = BUDGET.map((row, at) => [...row, at === 0 ? "Currency" : at < 3 ? "USD" : "EUR"]);
  const sheet = [
    ["Setting", "Value"],
    ["Reporting currency", "EUR"],
    ["Rate USD", 0.5],
  ];
  utils.book_append_sheet(mixed, utils.aoa_to_sheet(lines), "AI budget");
  utils.book_append_sheet(mixed, utils.aoa_to_sheet(sheet), "AI Budget policy");
  const bytes = new Uint8Array(write(mixed, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const total = async (given: Partial<typeof DEFAULT_POLICY>) => {
    const policy = { ...DEFAULT_POLICY, ...given };
    const { report } = await reviewFile(bytes, "own.xlsx", policy, { lines: false, write: false });
    return [report.budgets[0]!.currency, report.budgets[0]!.total];
  };
  expect(await total({})).toEqual(["EUR", 750]);
  expect(await total({ rates: { USD: 1 } })).toEqual(["EUR", 1100]);
  expect(await total({ currency: "USD", rates: { EUR: 2 } })).toEqual(["USD", 1500]);
  expect(await total({ currency: "GBP" })).toEqual([null, 1100]);
});
