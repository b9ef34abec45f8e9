import { PlanRefused } from "../../workbook/annotation/plan";
import type { TypesChosen } from "../../workbook/annotation/plan-types";
import type { Fills } from "../../workbook/formulas/plan-entry";
import type { Host } from "../../workbook/host";
import { segmentsOf } from "../../workbook/intake/segments";
import type { Judgement } from "../../workbook/judgement/judgement";
import { mappingToRemember } from "../../workbook/policy/remembered-mappings";
import {
  checking,
  entering,
  formulaFinding,
  freezing,
  moving,
  planning,
  repairing,
  typing,
} from "../later";
import type { Preview, Subject, WriteChoice } from "./writing";

/** What there is to choose in a plan. */
export interface PlanChoice extends Pick<WriteChoice, "parts">, Pick<Preview, "overwritten"> {
  /** The formula to enter; "" for other writes. */
  readonly formula: string;
  /** The cells that its result fills; one where nobody says. */
  readonly fills?: Fills;
  /** The cost types to write; missing for other writes. */
  readonly types?: TypesChosen;
}

export type Planned =
  | ({ readonly kind: "planned" } & Preview)
  | { readonly kind: "refused"; readonly reasons: readonly string[] };

/** Plans a write for the workbook as it is now and checks that it can be carried out. Rejects as the host does. */
export async function planWrite(
  host: Host,
  of: Subject,
  judgement: Judgement,
  choice: PlanChoice
): Promise<Planned> {
  try {
    const { refusals } = await checking.load();
    const survey = await host.survey();
    const { plan, formulas } = await planners[of](host, survey, judgement, choice);
    const reasons = await refusals(host, survey, plan);
    const { overwritten } = choice;
    return reasons.length > 0
      ? { kind: "refused", reasons }
      : { kind: "planned", plan, formulas, overwritten };
  } catch (thrown) {
    if (thrown instanceof PlanRefused) return { kind: "refused", reasons: thrown.reasons };
    throw thrown;
  }
}

type Planner = (
  host: Host,
  survey: Awaited<ReturnType<Host["survey"]>>,
  judgement: Judgement,
  choice: PlanChoice
) => Promise<Pick<Preview, "plan" | "formulas">>;

const planners: Readonly<Record<Subject, Planner>> = {
  async review(host, survey, judgement, { parts }) {
    const { planReview } = await planning.load();
    const options = {
      today: isoDate(new Date()),
      mappings: segmentsOf(judgement.intake).map(({ table: { mapping, candidate } }) =>
        mappingToRemember(mapping, candidate)
      ),
      ...(parts && { parts }),
    };
    return { plan: await planReview(host, survey, judgement, options), formulas: [] };
  },
  async moves(host, survey, judgement, { overwritten }) {
    const { planMoves } = await moving.load();
    const plan = await planMoves(host, survey, judgement, { formulaCells: overwritten });
    return { plan, formulas: plan.formulas };
  },
  async types(host, survey, judgement, { types }) {
    const { planTypes } = await typing.load();
    const chosen = types ?? { intake: judgement.intake, codes: new Map() };
    return { plan: await planTypes(host, survey, judgement, chosen), formulas: [] };
  },
  async formula(host, survey, _, { formula, fills }) {
    const { planEntry } = await entering.load();
    const plan = await planEntry(host, survey, await host.selected(), formula, fills);
    return { plan, formulas: [] };
  },
  async freeze(host, survey) {
    const [{ findOwnFormulas }, { planFreeze }] = await Promise.all([
      formulaFinding.load(),
      freezing.load(),
    ]);
    return { plan: planFreeze(await findOwnFormulas(host, survey)), formulas: [] };
  },
  async repair(host, survey) {
    const [{ findOwnFormulas }, { planRepair }] = await Promise.all([
      formulaFinding.load(),
      repairing.load(),
    ]);
    return { plan: planRepair(await findOwnFormulas(host, survey)), formulas: [] };
  },
};

/** The user's own calendar day, as YYYY-MM-DD. */
function isoDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
