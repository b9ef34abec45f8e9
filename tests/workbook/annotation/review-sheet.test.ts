import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Policy } from "../../../src/core/policy/policy";
import { reviewSheet } from "../../../src/workbook/annotation/review-sheet";
import { localAddress } from "../../../src/workbook/address";
import type { Edit } from "../../../src/workbook/edit";
import { judge } from "../../../src/workbook/judgement/judgement";
import type { CellValue } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

const CELLS: readonly (readonly CellValue[])[] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
];

async function page(policy: Policy = DEFAULT_POLICY, cells = CELLS) {
  const survey = aSurvey([aSheet("My plan", cells)]);
  const edits = reviewSheet(judge(await anIntake(survey), policy), "Review", "2026-11-22");
  const [write] = edits;
  if (write?.kind !== "write") throw new Error("The page has no cells.");
  const rowOf = (column: number, text: string) =>
    write.values.findIndex((row) => row[column] === text);
  return { edits, rows: write.values, rowOf };
}

const those = <Kind extends Edit["kind"]>(edits: readonly Edit[], kind: Kind) =>
  edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);

describe("the review sheet", () => {
  test("shows shares, bands and the shares after the moves as numbers", async () => {
    const { rows, rowOf, edits } = await page();
    const at = rowOf(0, "Shares by nature of cost");
    expect(rows.slice(at + 1, at + 5).map((row) => row.slice(0, 7))).toEqual([
      ["Amount", "Group", "Today", "After the moves", "Band from", "Band to", "Status"],
      [200, "Infrastructure", 0.2, 0.5, 0.5, 0.6, "below"],
      [600, "Models", 0.6, 0.2, 0.1, 0.2, "above"],
      [200, "Integration", 0.2, 0.3, 0.25, 0.35, "below"],
    ]);
    const formats = those(edits, "look").filter(({ area }) => area.top === at + 2);
    expect(formats.map(({ area, look }) => [localAddress(area), look.numberFormat])).toEqual([
      [`A${at + 3}:A${at + 5}`, "#,##0.00"],
      [`C${at + 3}:F${at + 5}`, "0.0%"],
    ]);
  });

  test("draws a chart of each split beside its cells, bands only where there are some", async () => {
    const { edits, rowOf } = await page();
    const [first, second] = those(edits, "add-chart");
    const [nature, purpose] = [rowOf(0, "Shares by nature of cost"), rowOf(0, "Shares by purpose")];
    expect(localAddress(first!.data)).toBe(`B${nature + 2}:F${nature + 5}`);
    expect(localAddress(second!.data)).toBe(`B${purpose + 2}:D${purpose + 5}`);
    const ratio = await page({ ...DEFAULT_POLICY, baseRatio: [0.4, 0.4, 0.2] });
    expect(localAddress(those(ratio.edits, "add-chart")[1]!.data)).toMatch(/^B\d+:F\d+$/);
  });

  test("covers only blank cells with charts, and not one another", async () => {
    const { edits, rows } = await page();
    const covered = new Set<string>();
    for (const { at } of those(edits, "add-chart")) {
      for (let row = at.top; row <= at.bottom; row++) {
        for (let column = at.left; column <= at.right; column++) {
          expect(rows[row]![column]).toBe("");
          expect(covered.has(`${row} ${column}`)).toBe(false);
          covered.add(`${row} ${column}`);
        }
      }
    }
  });

  test("draws nothing where there is nothing to take a share of", async () => {
    const cells = CELLS.map((row, at) => (at === 0 ? row : [row[0]!, row[1]!, 0]));
    expect(those((await page(DEFAULT_POLICY, cells)).edits, "add-chart")).toEqual([]);
  });

  test("leads from each finding to its first cell and leaves the text", async () => {
    const { edits, rows, rowOf } = await page();
    const [links] = those(edits, "links");
    const first = rowOf(0, "Severity") + 1;
    expect(links!.area).toMatchObject({ top: first, left: 5, right: 5 });
    links!.targets.forEach(([target], at) => {
      expect(target).toMatch(/^'My plan'![A-Z]+\d+(:[A-Z]+\d+)?$/);
      expect(String(rows[first + at]![5]).startsWith(target!)).toBe(true);
    });
    expect(links!.targets.length).toBeGreaterThan(3);
  });

  test("states the settings that differ from the defaults, and only those", async () => {
    const title = "Settings that differ from the defaults";
    const usual = await page();
    expect(usual.rows[usual.rowOf(0, title) + 2]![0]).toBe("None");
    const policy = { ...DEFAULT_POLICY, sourcing: "api-first", thresholds: { mixDrift: 0.1 } };
    const { rows, rowOf } = await page(policy as Policy);
    const at = rowOf(0, title) + 2;
    expect(rows.slice(at).map((row) => [row[0], row[2]])).toEqual([
      ["Sourcing", "api-first"],
      ["Mix drift", 0.1],
    ]);
  });
});
