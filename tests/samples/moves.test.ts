import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeMapping } from "../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { openDocument } from "../../src/embedded/document/open-document";
import { saveDocument } from "../../src/embedded/document/save-document";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { planMoves } from "../../src/workbook/annotation/plan-moves";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { segmentsOf } from "../../src/workbook/intake/segments";
import { judge, type Judgement } from "../../src/workbook/judgement/judgement";

const ASSETS = join(__dirname, "../../assets");
const SAMPLES = readdirSync(ASSETS).filter((name) => name.endsWith(".xlsx"));
const host = createOfficeHost();

function opened(bytes: Uint8Array, name: string) {
  const document = openDocument(bytes, name);
  const book = memoryBook(document);
  return { document, book, start: () => startOffice(createEmbeddedHost(book)) };
}

async function judged(): Promise<Judgement> {
  const survey = await host.survey();
  const [candidate] = discover(survey);
  const intake = await readIntake(host, survey, candidate!, proposeMapping(candidate!));
  return judge(intake, DEFAULT_POLICY);
}

/** Formulas keep the results that the file has: where the amount is one, the periods it adds up tell what Excel would show. */
async function recalculated(judgement: Judgement): Promise<Judgement> {
  const { intake } = judgement;
  const { amounts, timeline } = intake.budget;
  const plan = timeline?.series.plan;
  if (!plan || !(await hasFormulas(judgement))) return judgement;
  const sums = amounts.map((_, line) =>
    plan.reduce((sum, figures) => sum + (figures[timeline.itemOf[line]!] || 0), 0)
  );
  return judge({ ...intake, budget: { ...intake.budget, amounts: sums } }, judgement.policy);
}

async function hasFormulas({ intake }: Judgement): Promise<boolean> {
  const { candidate, mapping } = segmentsOf(intake)[0].table;
  const [amount] = mapping.columns.filter(({ role }) => role === "amount");
  const column = candidate.area.left + amount!.column;
  const [contents] = await host.contents([{ ...candidate.area, left: column, right: column }]);
  return contents!.flat().some((content) => typeof content === "object");
}

test("there are samples to try", () => {
  expect(SAMPLES.length).toBeGreaterThanOrEqual(2);
});

describe.each(SAMPLES)("the moves of %s", (name) => {
  const bytes = new Uint8Array(readFileSync(join(ASSETS, name)));

  test("are what is reviewed once they are applied, saved and opened again", async () => {
    const { document, book, start } = opened(bytes, name);
    await start();
    const before = await judged();
    const { proposal } = before;
    if (proposal.moves.length === 0) {
      await expect(planMoves(host, await host.survey(), before)).rejects.toThrow(
        proposal.obstacle ?? "nothing to move"
      );
      return;
    }
    const plan = await planMoves(host, await host.survey(), before);
    expect(plan.formulas).toEqual([]);
    const entry = await writePlan(host, plan);
    await opened(saveDocument(document, book), name).start();
    const after = await recalculated(await judged());
    expect(after.intake.budget.amounts).toEqual(proposal.amounts);
    expect(after.review.measures.total).toBe(proposal.total);
    for (const split of ["categories", "layers"] as const) {
      const shares = after.review.measures.shares(split).shares!;
      proposal.shares?.[split]?.forEach((share, at) => expect(shares[at]).toBeCloseTo(share, 12));
    }
    expect(await undoEntry(host, entry)).toMatchObject({ kept: [], missing: [] });
    expect((await judged()).intake.budget.amounts).toEqual(before.intake.budget.amounts);
  });
});
