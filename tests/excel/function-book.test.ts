import { functionBook } from "../../src/excel/function-book";
import { HostFailure } from "../../src/workbook/host";

const BAND = {
  id: "BAND",
  description: "The bound that a profile sets for a group.",
  parameters: [{ name: "group", description: "Infrastructure, Models or Integration." }],
};

test("the functions are read from the metadata beside the page", async () => {
  globalThis.fetch = jest.fn(async () => Response.json({ functions: [BAND] }));
  const { entries, twinOf } = await functionBook();
  expect(globalThis.fetch).toHaveBeenCalledWith("functions.json");
  expect(entries).toMatchObject([{ id: "BAND", signature: "=AIBUDGET.BAND(group)" }]);
  const given = (text: string) => ({ text: `"${text}"`, cells: text });
  expect(twinOf({ id: "BAND", args: [given("Infrastructure"), given("Upper")] })).toEqual({
    formula: "=0.6",
    since: "2010",
  });
});

test.each([
  ["nothing answers", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["something else answers", async () => new Response("<!doctype html>", { status: 404 })],
  ["an answer has no functions", async () => Response.json({})],
])("where %s, it says what to do", async (_, answer) => {
  globalThis.fetch = jest.fn(answer);
  const failure = await functionBook().catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(HostFailure);
  expect((failure as HostFailure).message).toMatch(/Check the connection, then try again/);
});
