import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Policy } from "../../../src/core/policy/policy";
import { parseAddress } from "../../../src/workbook/address";
import { MOST_COMMENTS, planComments } from "../../../src/workbook/annotation/plan-comments";
import { judge, type Judgement } from "../../../src/workbook/judgement/judgement";
import type { CellValue } from "../../../src/workbook/survey";
import { aHost, type HostWish } from "../a-host";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

const CELLS: readonly (readonly CellValue[])[] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
  ["Project Falcon", "", 100],
];
const SURVEY = aSurvey([aSheet("Plan", CELLS)]);
const SEVERE: Policy = {
  ...DEFAULT_POLICY,
  severities: { "cost-type-unknown": "critical", "share-outside-profile": "serious" },
};

async function judged(policy: Policy = SEVERE): Promise<Judgement> {
  return judge(await anIntake(SURVEY), policy);
}

const planned = async (judgement: Judgement, wish: HostWish = {}, survey = SURVEY) =>
  planComments(aHost(survey, wish), survey, judgement);

test("the first cell of each severe finding gets a comment, the worst first", async () => {
  const { changes, inverses, edits } = await planned(await judged());
  expect(changes.map(({ address }) => address)).toEqual([
    "Plan!A5",
    "Plan!C3",
    "Plan!C2",
    "Plan!C4",
  ]);
  expect(changes.every(({ what }) => what === "comment")).toBe(true);
  expect(changes[0]!.new).toMatch(/^AI Budget: EUR 100 .* Give each of these lines a cost type/);
  expect(inverses).toEqual(
    edits.map((edit) =>
      edit.kind === "add-comment"
        ? { kind: "remove-comment", area: edit.area, text: edit.text }
        : null
    )
  );
});

test("a cell that has a comment keeps it and is named", async () => {
  const comments = [{ area: parseAddress("Plan!C3"), text: "Why?", isAnswered: false }];
  const { changes, notes } = await planned(await judged(), { comments });
  expect(changes.map(({ address }) => address)).not.toContain("Plan!C3");
  expect(notes).toEqual(["Plan!C3 has a comment already and gets no other."]);
});

test("findings on one cell share a comment", async () => {
  const judgement = await judged();
  const [first] = judgement.review.findings;
  const findings = [first!, { ...first!, what: "Something else." }].map((finding) => ({
    ...finding,
    severity: "critical" as const,
    places: [{ column: "amount" as const, lines: [1] }],
  }));
  const review = { ...judgement.review, findings };
  const { changes } = await planned({ ...judgement, review });
  expect(changes).toHaveLength(1);
  expect(String(changes[0]!.new).split("\n")).toHaveLength(2);
});

test("no more cells than a person opens get a comment, and that is said", async () => {
  const cells = [CELLS[0]!, ...Array.from({ length: 40 }, () => CELLS[4]!)];
  const survey = aSurvey([aSheet("Plan", cells)]);
  const judgement = judge(await anIntake(survey), SEVERE);
  const [first] = judgement.review.findings;
  const findings = Array.from({ length: 40 }, (_, line) => ({
    ...first!,
    severity: "serious" as const,
    places: [{ column: "amount" as const, lines: [line] }],
  }));
  const { edits, notes } = await planned(
    { ...judgement, review: { ...judgement.review, findings } },
    {},
    survey
  );
  expect(edits).toHaveLength(MOST_COMMENTS);
  expect(notes).toEqual(["40 cells have severe findings; the 25 worst get a comment."]);
});

test("without severe findings, and on a protected sheet, there are none and that is said", async () => {
  const calm = await planned(await judged(DEFAULT_POLICY));
  expect(calm.edits).toEqual([]);
  expect(calm.notes).toEqual([expect.stringContaining("nothing to comment on")]);
  const closed = aSurvey([aSheet("Plan", CELLS, { isProtected: true })]);
  const { edits, notes } = await planned(await judged(), {}, closed);
  expect(edits).toEqual([]);
  expect(notes).toEqual(["Sheet Plan is protected, so its cells get no comments."]);
});
