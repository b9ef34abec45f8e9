import { caseMoney, sumOver } from "../measures/cases/case-money";
import { say } from "../words/say";
import type { Subject } from "./rule";

/**
 * What closing some use cases does for the foundation (A:50), as the end of a sentence: "EUR 120 that is not spent goes
 * back to the foundation".
 */
export function freedWords(
  { measures, money }: Pick<Subject, "measures" | "money">,
  cases: readonly number[]
): string {
  const { remaining, spent } = measures.of(caseMoney);
  const freed = sumOver(remaining, cases);
  if (freed === 0) return say("no money is left that could go back to the foundation");
  const values = { money: money(freed) };
  return cases.some((at) => remaining[at]! > 0 && Number.isNaN(spent[at]!))
    ? say("up to {money} goes back to the foundation, less what is spent already", values)
    : say("{money} that is not spent goes back to the foundation", values);
}
