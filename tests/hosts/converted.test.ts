import { proposeMapping } from "../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { planMoves } from "../../src/workbook/annotation/plan-moves";
import { planReview } from "../../src/workbook/annotation/plan-review";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";
import { writePlan } from "../../src/workbook/journal/journal";
import { judge } from "../../src/workbook/judgement/judgement";

const host = createOfficeHost();
const POLICY = { ...DEFAULT_POLICY, currency: "EUR", rates: { USD: 0.5 } };

async function judged() {
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
  const survey = await host.survey();
  const [candidate] = discover(survey);
  const intake = await readIntake(host, survey, candidate!, proposeMapping(candidate!), {
    exchange: POLICY,
  });
  return { book, survey, judgement: judge(intake, POLICY) };
}

test("a budget in two currencies is reviewed at the rate and written; lines in the other currency get no suggestion", async () => {
  const { book, survey, judgement } = await judged();
  expect(judgement.review.measures.total).toBe(1_000_000);
  expect(judgement.proposal.feasible).toBe(true);
  await writePlan(host, await planReview(host, survey, judgement));
  const written = book.sheets[0]!.values({ top: 0, left: 5, bottom: 3, right: 5 });
  expect(written).toEqual([["Suggested amount"], [5000], [""], [expect.any(Number)]]);
});

test("moves are not applied to a line that was converted", async () => {
  const { survey, judgement } = await judged();
  await expect(planMoves(host, survey, judgement)).rejects.toThrow(
    "The amounts in the rows of Plan!D3 were converted to EUR. Lock these lines, or change them by hand."
  );
});
