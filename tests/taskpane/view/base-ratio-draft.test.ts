import { draftOf, readRatio, type RatioDraft } from "../../../src/taskpane/view/base-ratio-draft";

describe("the base ratio as typed", () => {
  it.each<[RatioDraft, readonly number[]]>([
    [
      ["50", "40", "10"],
      [0.5, 0.4, 0.1],
    ],
    [
      ["33.3", "33,3", "33.4 %"],
      [0.333, 0.333, 0.334],
    ],
    [
      ["100", "0", "0"],
      [1, 0, 0],
    ],
  ])("%j is a ratio", (draft, ratio) => {
    const reading = readRatio(draft);
    if (reading.kind !== "ratio") throw new Error(reading.sentence);
    reading.ratio.forEach((part, at) => expect(part).toBeCloseTo(ratio[at]!, 10));
  });

  it.each<[RatioDraft, RegExp]>([
    [["50", "40", ""], /three percentages/],
    [["50", "40", "5"], /5 % are still/],
    [["50", "40", "20"], /10 % too much/],
    [["-5", "95", "10"], /three percentages/],
    [["1e2", "0", "0"], /three percentages/],
    [["120", "0", "0"], /three percentages/],
  ])("%j is refused with a reason", (draft, sentence) => {
    expect(readRatio(draft)).toEqual({
      kind: "problem",
      sentence: expect.stringMatching(sentence) as string,
    });
  });

  it("is empty until the organisation has set one, and shows it again afterwards", () => {
    expect(draftOf(null)).toEqual(["", "", ""]);
    expect(draftOf([0.5, 0.375, 0.125])).toEqual(["50", "37.5", "12.5"]);
  });
});
