import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { reviewPages, selectionBar } from "../../src/taskpane/later";
import { createSession } from "../../src/taskpane/session";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { readPolicy } from "../../src/workbook/policy/read-policy";

const host = createOfficeHost();

// Where office.js has made a window the pages' library expects a document too; before that it asks for neither.
beforeAll(() => Promise.all([reviewPages.load(), selectionBar.load()]));

test("rates set in the pane are read with at once, written with the review, and hold in the next sitting", async () => {
  const book = bookOf(
    {
      Plan: [
        ["Line", "Cost type", "Currency", "Amount"],
        ["GPU cluster", "Accelerators", "EUR", 1000],
        ["Model API", "Model API usage", "USD", 12_000],
        ["Pipelines", "Data engineering", "EUR", 3000],
      ],
    },
    { tables: { Budget: "Plan!A1:D4" } }
  );
  await startOffice(createEmbeddedHost(book));
  const { store, session, reviewed } = await opened();
  expect(doubt()).toBe("Amounts in USD and EUR are added as if they were one currency.");

  await session.setPolicy({ currency: "EUR" });
  expect(reviewed().judgement.report.notes.join()).toContain("cannot be counted in EUR");
  await session.setPolicy({ rates: { USD: 0.5 }, rateSource: "ECB, 2 November 2026" });
  expect(reviewed().judgement.report.total).toBe(10_000);
  expect(doubt()).toBeNull();

  await session.preview();
  expect(reviewed().writing.kind).toBe("planned");
  await session.write();
  expect(reviewed().writing.kind).toBe("written");
  await session.end();
  const { policy } = await readPolicy(host, await host.survey());
  const kept = { currency: "EUR", rates: { USD: 0.5 }, rateSource: "ECB, 2 November 2026" };
  expect(policy).toMatchObject(kept);

  const next = await opened();
  expect(next.reviewed().judgement.report.total).toBe(10_000);
  expect(next.store.state().policy).toMatchObject(kept);
  await next.session.end();

  function doubt(): string | null {
    const { outcomes } = reviewed().judgement.review;
    const outcome = outcomes.find(({ rule }) => rule === "share-outside-profile")!;
    expect(store.state().notice).toBeNull();
    return outcome.outcome === "needs review" ? outcome.reason : null;
  }
});

async function opened() {
  const store = createStore(initialState(DEFAULT_POLICY));
  const session = createSession(host, store, () => {});
  await session.open();
  await session.review();
  const reviewed = () => {
    const { stage } = store.state();
    if (stage.kind !== "reviewed") throw new Error(`The pane shows ${JSON.stringify(stage)}.`);
    return stage;
  };
  return { store, session, reviewed };
}
