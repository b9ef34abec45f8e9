import { Measures } from "../../../../src/core/measures/measures";
import { repeatedExperiments } from "../../../../src/core/measures/models/repeated-experiments";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

const measured = (wish: BudgetWish) =>
  new Measures(aBudget(wish), DEFAULT_POLICY).of(repeatedExperiments);

test("the team of a use case may stand in the table of use cases only", () => {
  const { groups, compared } = measured({
    lines: [
      ["Calls", "model-api", 100],
      ["More calls", "model-api", 60],
    ],
    text: { case: ["Claims bot", "Bot for claims"] },
    cases: { names: ["Claims bot", "Bot for claims"], text: { team: ["Claims", "Service"] } },
  });
  expect(compared).toBe(2);
  expect(groups).toEqual([
    {
      names: ["Claims bot", "Bot for claims"],
      teams: ["Claims", "Service"],
      lines: [0, 1],
      amount: 160_00,
      repeated: 60_00,
    },
  ]);
});

test("use cases that have a team in common are no repetition", () => {
  const { groups } = measured({
    lines: [
      ["Calls", "model-api", 100],
      ["Build", "workflow-integration", 100],
      ["More calls", "model-api", 60],
    ],
    text: {
      case: ["Claims bot", "Claims bot", "Bot for claims"],
      team: ["Claims", "Data", "data"],
    },
    cases: { names: ["Claims bot", "Bot for claims"] },
  });
  expect(groups).toEqual([]);
});

test("of three alike, two teams apart are enough", () => {
  const names = ["Claims bot", "Bot for claims", "The claims bot"];
  const { groups } = measured({
    lines: names.map((name) => [name, "model-api", 10] as const),
    text: { case: names, team: ["Claims", "Claims", "Service"] },
    cases: { names },
  });
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ repeated: 20_00, teams: ["Claims", "Service"] });
});

test("a use case without a team is not compared", () => {
  const { groups, compared } = measured({
    lines: [
      ["Calls", "model-api", 100],
      ["More calls", "model-api", 60],
    ],
    text: { case: ["Claims bot", "Bot for claims"], team: ["Claims", ""] },
    cases: { names: ["Claims bot", "Bot for claims"] },
  });
  expect({ groups, compared }).toEqual({ groups: [], compared: 1 });
});
