import { readFileSync } from "node:fs";
import { catalogueOf } from "../../src/functions/catalogue";
import { EXAMPLES as WRITTEN } from "../../src/functions/examples";
import { EXAMPLES, generated } from "./all-functions";
import { parseFormula } from "./formula";

test("the catalogue says of a function what its metadata says, with an example to paste", async () => {
  const { functions } = await generated();
  const entries = catalogueOf(functions);
  expect(entries.map(({ id }) => id)).toEqual(functions.map(({ id }) => id));
  expect(entries.find(({ id }) => id === "BAND")).toEqual({
    id: "BAND",
    signature: "=AIBUDGET.BAND(group, [bound], [profile])",
    summary: functions.find(({ id }) => id === "BAND")!.description,
    parameters: [
      { name: "group", isOptional: false, description: "Infrastructure, Models or Integration." },
      { name: "bound", isOptional: true, description: "Lower or Upper; both if left out." },
      {
        name: "profile",
        isOptional: true,
        description: "Name of the profile; Production AI 2026 if left out.",
      },
    ],
    example: { formula: '=AIBUDGET.BAND("Infrastructure","Upper")', result: "0.6" },
    noTwinBecause: null,
  });
});

test("the catalogue has an example of every function and says which can have no twin", async () => {
  const entries = catalogueOf((await generated()).functions);
  expect(entries.filter(({ example }) => example === null)).toEqual([]);
  const without = entries.filter(({ noTwinBecause }) => noTwinBecause !== null);
  expect(without.map(({ id }) => id)).toEqual(["CLASSIFY", "FINDINGS", "REALLOCATE", "MOVES"]);
});

test("the examples are those of the doc comments", () => {
  const written = Object.values(WRITTEN).flat();
  expect(written).toEqual(EXAMPLES);
  for (const [id, examples] of Object.entries(WRITTEN))
    for (const [formula] of examples) expect(parseFormula(formula).name).toBe(id);
});

test("the reference shows for every function a twin or why it has none", async () => {
  const page = readFileSync("docs/functions.md", "utf8");
  const { functions } = await generated();
  for (const { id } of functions) {
    const section = page.slice(page.indexOf(`\n## ${id}\n`));
    const own = section.slice(0, section.indexOf("\n## ", 5));
    expect(own === "" ? section : own).toContain("**Without the add-in** – ");
  }
});
