import type { Budget } from "../../budget/budget";
import type { Policy } from "../../policy/policy";
import { activeCases } from "./active-cases";
import type { Measures } from "../measures";
import { stageOfCases } from "../stage-words";
import { isStated } from "../stated";

/**
 * Indexes of the active use cases, in order: neither closed nor stopped, and an attempt of its own. Money that the table
 * books under a name for everybody ("Shared platform", "Company-wide") or for nobody ("Not decided") is no use case.
 */
export function activeUseCases(budget: Budget, _: Policy, measures: Measures): readonly number[] {
  const { cases } = budget;
  if (!cases) return [];
  const serves = measures.of(servesAll);
  return activeCases(cases, budget.today).filter((at) => isStated(cases.names[at]) && !serves[at]);
}

/** Whether the money of a case serves several, by its name or its stage; one entry per case. */
export function servesAll({ cases }: Budget, _: Policy, measures: Measures): readonly boolean[] {
  const stages = measures.of(stageOfCases);
  return (cases?.names ?? []).map((name, at) => stages[at] === "shared" || SHARED.test(name));
}

const SHARED =
  /^\s*(?:(?:shared|common|central|cross|gemeinsam\w*|zentral\w*|partag[ée]\w*|compartid\w*)(?![\p{L}])|(?:company|enterprise|group|firm)[- ]?wide|(?:konzern|unternehmens)weit|transvers|all (?:use )?cases|(?:(?:ai |data |ml )?platform|general|overhead|various|portfolio|programme)\s*$)/iu;
