import { bulletOf } from "../../../src/taskpane/view/bullet-scale";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import { mixTables } from "../../../src/taskpane/view/shares-after";
import { headline, verdictWords } from "../../../src/taskpane/view/verdict-words";
import type { ShareReport } from "../../../src/workbook/judgement/report";
import { aJudgement } from "../a-judgement";

const share = (part: Partial<ShareReport>): ShareReport => ({
  name: "Models",
  amount: 100,
  share: 0.24,
  lower: 0.1,
  upper: 0.2,
  status: "above",
  ...part,
});

describe("a share in words and as a bar", () => {
  const format = formattingFor("en-US", "EUR");

  it.each<[Partial<ShareReport>, string]>([
    [{}, "4 points above 10–20%"],
    [{ share: 0.05, status: "below" }, "5 points below 10–20%"],
    [{ share: 0.15, status: "within" }, "Within 10–20%"],
    [{ lower: null, upper: null, status: "no target" }, "No target set"],
    [{ share: null, status: "no target" }, "Nothing to judge"],
  ])("%j reads %j", (part, words) => {
    expect(verdictWords(share(part), format)).toBe(words);
  });

  it("draws half of the money as half of the bar", () => {
    expect(bulletOf(share({ share: 0.5 })).measure).toBeCloseTo(50);
    const { band } = bulletOf(share({}));
    expect(band!.left + band!.width).toBeCloseTo(20);
  });

  it("never draws outside the bar", () => {
    expect(bulletOf(share({ share: 1.4 })).measure).toBe(100);
    expect(bulletOf(share({ share: -0.2 })).measure).toBe(0);
    expect(bulletOf(share({ share: null, upper: null }))).toEqual({ measure: 0, band: null });
  });

  it("puts the verdict before what qualifies it", () => {
    expect(headline("The mix is within the profile; 2 findings in 9 lines.")).toEqual({
      verdict: "The mix is within the profile.",
      rest: "2 findings in 9 lines.",
    });
  });

  it("shows the mix after the moves inside its bands where the proposal is feasible", () => {
    const judgement = aJudgement();
    expect(judgement.proposal.feasible).toBe(true);
    expect(mixTables(judgement, judgement)[0]!.rows.map(({ status }) => status)).toEqual([
      "within",
      "within",
      "within",
    ]);
  });
});
