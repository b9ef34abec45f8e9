import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const { described } = jest.requireActual<{ described(metadata: string): string }>(
  "../../webpack.config.js"
);
const SOURCE = path.resolve("src/functions/functions.ts");

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

async function generated() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([SOURCE], true);
  const { functions } = JSON.parse(metadataJson) as { functions: Described[] };
  return { functions, metadataJson, errors };
}

test("the generator understands every function", async () => {
  expect((await generated()).errors).toEqual([]);
});

// Workbooks store ids and the order of arguments: a change here breaks formulas that exist.
test("ids and the order of arguments stay as shipped", async () => {
  const { functions } = await generated();
  expect(functions).toMatchSnapshot();
});

test("as shipped, every function may see the error cells among its arguments", async () => {
  const shipped = JSON.parse(described((await generated()).metadataJson)) as object;
  expect(shipped).toMatchObject({
    allowErrorForDataTypeAny: true,
    functions: [{ parameters: [{ type: "any" }, { type: "any" }] }],
  });
});

test("every name is one Excel accepts, and every text is there", async () => {
  for (const { id, name, description, helpUrl, parameters } of (await generated()).functions) {
    expect(id).toBe(name);
    expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    expect(description).toMatch(/\w\.$/);
    expect(helpUrl).toMatch(new RegExp(`^https://.+#${name.toLowerCase()}$`));
    for (const parameter of parameters) expect(parameter.description).toMatch(/\w\.$/);
  }
});

test("the metadata stays far below the megabyte that Excel on Windows refuses", async () => {
  expect((await generated()).metadataJson.length).toBeLessThan(500_000);
});
