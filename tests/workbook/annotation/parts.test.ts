import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { planAnnotation, PlanRefused } from "../../../src/workbook/annotation/annotation";
import { PARTS, type PartId } from "../../../src/workbook/annotation/parts";
import { planReview } from "../../../src/workbook/annotation/plan-review";
import { STATUS_RULES } from "../../../src/workbook/annotation/status-rules";
import { judge, type Judgement } from "../../../src/workbook/judgement/judgement";
import { aHost } from "../a-host";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

const CELLS = [
  ["Line", "Cost type", "FY26 (k€)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
];
const SURVEY = aSurvey([aSheet("Plan", CELLS)]);

async function judged(): Promise<Judgement> {
  return judge(await anIntake(SURVEY), DEFAULT_POLICY);
}

async function editsOf(...parts: PartId[]) {
  return planAnnotation(await judged(), SURVEY, { parts: new Set(parts) }).edits;
}

async function columnsOf(...parts: PartId[]) {
  const edits = await editsOf(...parts);
  return edits.flatMap((edit) =>
    edit.kind === "write" && edit.area.sheet === "Plan"
      ? [[edit.area.left, ...edit.values.flat()]]
      : []
  );
}

describe("choosing what is written", () => {
  test("only the chosen columns stand beside the table, without gaps", async () => {
    expect(await columnsOf("suggested", "change")).toEqual([
      [3, "Suggested amount", 500, 200, 300],
      [4, "Suggested change", 300, -400, 100],
    ]);
    expect(await columnsOf("status")).toEqual([[3, "AI Budget status", ...ANY_STATUS]]);
  });

  test("the review sheet stands alone where nothing else is chosen", async () => {
    const edits = await editsOf("sheet");
    expect(edits.every((edit) => !("area" in edit) || edit.area.sheet !== "Plan")).toBe(true);
    expect(edits[0]).toMatchObject({ kind: "add-sheet" });
  });

  test("colours lie on the status column and nowhere else", async () => {
    const rules = (await editsOf("suggested", "status", "colors")).filter(
      ({ kind }) => kind === "add-rules"
    );
    expect(rules).toEqual([
      {
        kind: "add-rules",
        area: { sheet: "Plan", top: 1, bottom: 3, left: 3, right: 3 },
        rules: STATUS_RULES,
      },
    ]);
  });

  test.each<[string, PartId[], string]>([
    ["nothing", [], "Nothing is chosen"],
    ["colours without a status", ["colors", "sheet"], "“Colours and marks” needs “Status"],
  ])("%s is refused", async (_, parts, says) => {
    const judgement = await judged();
    expect(() => planAnnotation(judgement, SURVEY, { parts: new Set(parts) })).toThrow(PlanRefused);
    expect(() => planAnnotation(judgement, SURVEY, { parts: new Set(parts) })).toThrow(says);
  });

  test("a workbook whose structure is protected gets no review sheet", async () => {
    const survey = { ...SURVEY, isStructureLocked: true };
    const judgement = await judged();
    expect(() => planAnnotation(judgement, survey)).toThrow("Leave out the review sheet");
    const parts = new Set<PartId>(["status"]);
    expect(planAnnotation(judgement, survey, { parts }).changes).toHaveLength(4);
  });

  test("every part can be chosen, and needs one that there is", () => {
    const ids = PARTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    for (const { needs } of PARTS) if (needs !== undefined) expect(ids).toContain(needs);
  });

  test("a text that no cell can hold is cut, in the preview as well", async () => {
    const long = "x".repeat(40_000);
    const judgement = await judged();
    const review = { ...judgement.review, summary: long };
    const { edits, changes } = await planReview(
      aHost(SURVEY),
      SURVEY,
      { ...judgement, review },
      { parts: new Set<PartId>(["sheet"]) }
    );
    const page = edits.find((edit) => edit.kind === "write");
    const shown = page?.kind === "write" ? String(page.values[1]![0]) : "";
    expect(shown).toHaveLength(32_767);
    expect(shown.endsWith("…")).toBe(true);
    expect(changes.some((change) => change.new === shown)).toBe(true);
  });
});

describe("the colours of a status", () => {
  test.each(STATUS_RULES.map(({ begins, fill, color }) => [begins, fill, color] as const))(
    "%s can be read on its fill",
    (_, fill, color) => {
      expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
    }
  );

  test("are told apart by marks as well", () => {
    expect(new Set(STATUS_RULES.map(({ mark }) => mark)).size).toBe(STATUS_RULES.length);
  });

  test("every status has exactly one rule", async () => {
    for (const status of ANY_STATUS_WORDS)
      expect(STATUS_RULES.filter(({ begins }) => status.startsWith(begins))).toHaveLength(1);
    const [column] = await columnsOf("status");
    for (const status of column!.slice(2))
      expect(STATUS_RULES.some(({ begins }) => String(status).startsWith(begins))).toBe(true);
  });
});

const ANY_STATUS = [expect.any(String), expect.any(String), expect.any(String)];
const ANY_STATUS_WORDS = ["Critical: a", "Serious: OK", "Warning: Info:", "Info: x", "OK"];

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
