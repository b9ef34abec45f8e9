import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { requestOf } from "../../../src/core/reallocation/policy-request";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import { moveNotes, suggestionReason } from "../../../src/workbook/annotation/proposal-notes";
import { reviewRows } from "../../../src/workbook/annotation/review-rows";
import { judge, withProposal, type Judgement } from "../../../src/workbook/judgement/judgement";
import type { Request } from "../../../src/core/reallocation/request";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

const HEADER = ["Item", "Cost type", "Use case", "FY26 budget EUR", "Actual", "Status"];

async function judged(...lines: readonly (string | number)[][]): Promise<Judgement> {
  const cells = [HEADER, ...lines];
  const survey = aSurvey([aSheet("Plan", cells)], [aTable("Budget", "Plan", cells)]);
  return judge(await anIntake(survey), DEFAULT_POLICY);
}

const GPU = ["GPU cluster", "Accelerators", "", 500, "", ""];
const API = ["Model API", "Model API usage", "Chat", 300, 100, "Live"];
const PILOT = ["Pilot integration", "Workflow integration", "Fax", 200, 50, "Closed"];
const pilot = (actual: number, status: string) => [...PILOT.slice(0, 4), actual, status];
const PIPES = ["Pipelines", "Data engineering", "", 300, "", ""];

describe("the proposal of a judgement", () => {
  test("takes from a closed use case what is not spent, first of all, and for the foundation", async () => {
    const { report } = await judged(GPU, API, PILOT, PIPES);
    const { lines, moves } = report.proposal;
    expect(lines.find(({ name }) => name === "Pilot integration")).toMatchObject({
      from: 200,
      to: 50,
    });
    expect(moves[0]).toMatchObject({ from: "Pilot integration", rule: "freed-money-unlanded" });
    expect(moves[0]!.because).toContain("“Fax” is closed");
  });

  test("leaves a use case alone that nobody has closed, and a closed one that holds nothing more", async () => {
    const open = await judged(GPU, API, pilot(50, "Live"), PIPES);
    expect(open.request.closures ?? []).toEqual([]);
    const spent = await judged(GPU, API, pilot(200, "Closed"), PIPES);
    expect(spent.proposal.amounts[2]).toBe(20_000);
    expect(spent.report.proposal.moves.map(({ from }) => from)).not.toContain("Pilot integration");
  });

  test("names new lines, money from outside, the unit and what collides", async () => {
    const judgement = await judged(GPU, API);
    const asked = other(judgement, { newLines: true, total: 100_000, rounding: 1_000 });
    const { newLines, moves, unit, total } = asked.report.proposal;
    expect(newLines).toEqual([{ name: "New line: Integration", amount: expect.any(Number) }]);
    expect(moves.map(({ to }) => to)).toContain("New line: Integration");
    expect(moves.map(({ from }) => from)).toContain("outside the budget");
    expect({ unit, total }).toEqual({ unit: 10, total: 1000 });
    expect(judgement.report.proposal.conflicts).toEqual([
      expect.objectContaining({
        requirements: expect.arrayContaining(["Integration at least 25%"]),
      }),
    ]);
    const held = other(judgement, { newLines: true, locked: [1] });
    expect(held.report.proposal.conflicts![0]!.lines[0]).toEqual({
      name: "Model API",
      amount: 300,
      why: "locked",
      cell: "Plan!D3",
    });
  });

  test("is told beside the lines and on the review sheet by what was asked", async () => {
    const judgement = await judged(GPU, API, PIPES);
    expect(suggestionReason(judgement)).toBe("Amount that meets the profile at the same total");
    const band = { lower: 0.1, upper: 0.25 };
    const [first, , third] = judgement.request.bands.categories!;
    const bands = { categories: [first, band, third] as const };
    const asked = other(judgement, { bands, total: 100_000 });
    expect(suggestionReason(asked)).toBe("Amount that meets your targets at a total of EUR 1,000");
    expect(moveNotes(asked).join(" ")).toMatch(
      /The total goes from EUR 1,100 to EUR 1,000\. Targets of this proposal: .*Models 10% to 25%/
    );
    const rows = reviewRows(asked, null).map(({ cells }) => cells[0]);
    for (const note of moveNotes(asked)) expect(rows).toContain(note);
  });

  test("gives the shares after each move, the last of which are the proposal's own", async () => {
    const { proposal, report } = await judged(GPU, API, PIPES);
    expect(report.proposal.moves.at(-1)!.after.categories).toEqual(proposal.shares!.categories);
  });
});

function other(judgement: Judgement, change: Partial<Request>): Judgement {
  const request = { ...requestOf(DEFAULT_POLICY), ...change };
  return withProposal(judgement, request, reallocate(judgement.intake.budget, request));
}
