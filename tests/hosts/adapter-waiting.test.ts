import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";

test("a request without an answer for three seconds is told, and again once it is answered", async () => {
  const told: boolean[] = [];
  const host = createOfficeHost({ onWaiting: (isWaiting) => told.push(isWaiting) });
  const embedded = createEmbeddedHost(bookOf({ Plan: [["Line", 1]] }));
  const held: string[] = [];
  const { bridge } = embedded;
  const send = bridge.sendMessageToHost.bind(bridge);
  let isTyping = true;
  bridge.sendMessageToHost = (text) => void (isTyping ? held.push(text) : send(text));
  await startOffice(embedded);
  jest.useFakeTimers();
  const reading = host.survey();
  await jest.advanceTimersByTimeAsync(2_900);
  expect(told).toEqual([]);
  await jest.advanceTimersByTimeAsync(200);
  expect(told).toEqual([true]);
  isTyping = false;
  for (const text of held) send(text);
  await jest.advanceTimersByTimeAsync(100);
  expect((await reading).sheets).toHaveLength(1);
  expect(told).toEqual([true, false]);
  jest.useRealTimers();
});
