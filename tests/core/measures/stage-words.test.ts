import { Measures } from "../../../src/core/measures/measures";
import {
  saysShared,
  stageMeant,
  stageOfCases,
  stageOfLines,
} from "../../../src/core/measures/stage-words";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { aBudget } from "../a-budget";

test.each([
  ["Pilot", "pilot"],
  ["PoC", "pilot"],
  ["Proof of concept", "pilot"],
  ["pre-production", "pilot"],
  ["Pilotphase", "pilot"],
  ["Pilot in production", "pilot"],
  ["Prueba de concepto", "pilot"],
  ["Production", "production"],
  ["PROD", "production"],
  ["live since May", "production"],
  ["Producción", "production"],
  ["in Betrieb", "production"],
  ["Scaling", "scale"],
  ["Roll-out", "scale"],
  ["Déploiement", "scale"],
  ["Shared", "shared"],
  ["Zentrale Plattform", "shared"],
  ["Partagé", "shared"],
  ["", null],
  ["n/a", null],
  ["Deliver", null],
  ["Productivity", null],
])("a stage %p means %p", (words, stage) => {
  expect(stageMeant(words)).toBe(stage);
});

test("a team serves several by its own name, whatever else it says", () => {
  expect(["Testing platform", "Central IT", "Sales", "Crosby & Co"].map(saysShared)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("a line is at its own stage, else at that of its use case", () => {
  const budget = aBudget({
    lines: [
      ["Tokens", "model-api", 1],
      ["GPU", "accelerators", 1],
      ["Rent", null, 1],
    ],
    text: { stage: ["Shared", "", ""], case: ["Desk", "Desk", ""] },
    cases: { names: ["Desk", "Search"], text: { stage: ["Live", "?"] } },
  });
  const measures = new Measures(budget, DEFAULT_POLICY);
  expect(measures.of(stageOfLines)).toEqual(["shared", "production", null]);
  expect(measures.of(stageOfCases)).toEqual(["production", null]);
});
