import { Waiting } from "../../src/excel/waiting";

function request(): { readonly answer: Promise<void>; arrive(): void; fail(): void } {
  let [arrive, fail] = [() => {}, () => {}];
  const answer = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = () => reject(new Error("refused"));
  });
  return { answer, arrive, fail };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("an answer that is late", () => {
  test("is told after three seconds, and again when it has come", async () => {
    const told: boolean[] = [];
    const { answer, arrive } = request();
    const waited = new Waiting((isWaiting) => told.push(isWaiting)).over(answer);
    jest.advanceTimersByTime(2_999);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual([true]);
    arrive();
    await waited;
    expect(told).toEqual([true, false]);
  });

  test("an answer in time is not told", async () => {
    const told: boolean[] = [];
    const { answer, arrive } = request();
    const waited = new Waiting((isWaiting) => told.push(isWaiting)).over(answer);
    arrive();
    await waited;
    jest.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });

  test("waiting ends with the last of several late answers, also where one is an error", async () => {
    const told: boolean[] = [];
    const waiting = new Waiting((isWaiting) => told.push(isWaiting));
    const [one, other] = [request(), request()];
    const waits = [waiting.over(one.answer), waiting.over(other.answer)];
    jest.advanceTimersByTime(5_000);
    one.fail();
    await expect(waits[0]).rejects.toThrow("refused");
    expect(told).toEqual([true]);
    other.arrive();
    await waits[1];
    expect(told).toEqual([true, false]);
  });
});
