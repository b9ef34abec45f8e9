import { layerFunding, unfundedVerdict } from "../review/layer-verdict";
import { mixedCurrencies } from "../review/mix-doubt";
import type { Rule } from "../review/rule";
import { say } from "../words/say";

/** Use cases are everything: nothing is budgeted for the data, permissions and platforms that they stand on. */
export const foundationUnfunded: Rule = {
  id: "foundation-unfunded",
  category: "mix",
  severity: "critical",
  needs: ["money"],
  settings: ["doubtfulMoney"],
  title: "Foundation without money",
  why:
    "Each use case looks cheap while somebody else's data, access and platform carry it. " +
    "Without a budget for them, every further case is built by hand, and what works as a pilot cannot be scaled.",
  remedy:
    "Fund the foundation before the next use case: data, permissions and the platform that several cases share.",
  source: "A:18-26",
  check(subject) {
    const { measures, money } = subject;
    const useCases = measures.shares("layers").amounts[USE_CASES];
    if (useCases <= 0) {
      return {
        outcome: "not applicable",
        reason: say("It needs money on use cases, and no line has any."),
      };
    }
    return unfundedVerdict(subject, FOUNDATION, () => ({
      what: say(
        mixedCurrencies(measures) === null
          ? "{money} goes to use cases and none to the foundation they stand on."
          : "The money goes to use cases and none to the foundation they stand on.",
        { money: money(useCases) }
      ),
      places: [{ column: "amount", lines: "all" }],
      exposure: Math.round(useCases),
    }));
  },
};

const USE_CASES = 0;
const FOUNDATION = layerFunding("foundation");
