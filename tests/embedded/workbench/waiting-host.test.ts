import type { Book, BookChange } from "../../../src/embedded/host/book";
import { createWaitingHost } from "../../../src/embedded/workbench/waiting-host";

const KNOWN = { name: "budget.xlsx", culture: { locale: "en-US", decimal: ".", thousands: "," } };

const NAME_QUERY = JSON.stringify({
  id: 1,
  type: 1,
  flags: 0,
  controlId: "",
  message: {
    url: "ProcessQuery",
    method: "POST",
    headers: {},
    body: JSON.stringify({
      AutoKeepReference: false,
      Actions: [
        { Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    }),
  },
});

test("what the add-in asks before the workbook is in the grid is answered after it", async () => {
  const { host, arrive } = createWaitingHost(KNOWN);
  const answers: string[] = [];
  host.bridge.onMessageFromHost = (text) => answers.push(text);
  host.bridge.sendMessageToHost(NAME_QUERY);
  await turn();
  expect(answers).toEqual([]);
  arrive({ ...KNOWN, name: "in the grid.xlsx", ...QUIET } as unknown as Book);
  await turn();
  expect(answers).toHaveLength(1);
  expect(answers[0]).toContain("in the grid.xlsx");
});

test("the host hears the changes of the book that arrived, and none after it ended", () => {
  const heard: ((change: BookChange) => void)[] = [];
  let stopped = 0;
  const { host, arrive } = createWaitingHost(KNOWN);
  const onChange = (listener: (change: BookChange) => void) => {
    heard.push(listener);
    return () => stopped++;
  };
  arrive({ ...KNOWN, ...QUIET, onChange } as unknown as Book);
  expect(heard).toHaveLength(1);
  host.dispose();
  expect(stopped).toBe(1);
});

test("the host hears results of calculation of the book that arrived", () => {
  let isHeard = false;
  const { host, arrive } = createWaitingHost(KNOWN);
  const onCalculate = () => {
    isHeard = true;
    return () => (isHeard = false);
  };
  arrive({ ...KNOWN, ...QUIET, onCalculate } as unknown as Book);
  expect(isHeard).toBe(true);
  host.dispose();
  expect(isHeard).toBe(false);
});

const QUIET = { sheets: [], tables: [], onChange: () => () => {}, onSelect: () => () => {} };

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
