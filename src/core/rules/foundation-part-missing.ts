import { fundingOf } from "../measures/unfunded";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import type { Found, Rule } from "../review/rule";
import { message, say } from "../words/say";

/** Money goes to use cases, and no line pays for a part of the foundation that they all need. */
export const foundationPartMissing: Rule = {
  id: "foundation-part-missing",
  category: "mix",
  severity: "warning",
  needs: ["money"],
  settings: ["doubtfulMoney"],
  toldBy: ["foundation-unfunded"],
  title: "Missing part of the foundation",
  why:
    "Use cases share their data and the rules for who may see it. A part that nobody budgets is still built, " +
    "once per use case, in a hurry, and under another name.",
  remedy: "Add a line for the missing part, or name the budget elsewhere that pays for it.",
  source: "A:33",
  check(subject) {
    const { measures, money } = subject;
    const [useCases] = measures.shares("layers").amounts;
    if (useCases <= 0) {
      return {
        outcome: "not applicable",
        reason: say("It needs money on use cases, and no line has any."),
      };
    }
    const states = PARTS.map(({ noun, funding }) => ({
      part: say(noun),
      state: measures.of(funding),
    }));
    const missing = states.flatMap(({ part, state }): Found[] =>
      state.state === "unfunded"
        ? [
            {
              what: `${say("No money goes to {part}, while use cases take {money}.", {
                part,
                money: money(useCases),
              })}${remainingDoubt(state, part, subject)}`,
              places: [{ column: "amount", lines: "all" }],
              exposure: 0,
            },
          ]
        : []
    );
    if (missing.length > 0) return missing;
    const unclear = states.find(({ state }) => state.state === "unclear");
    return unclear ? doubtAbout(unclear.state, unclear.part, subject)! : [];
  },
};

/** Permissions and the governance of data are one cost type; the governance of decisions has a rule of its own. */
const PARTS = [
  { noun: message("data"), funding: fundingOf("data-engineering", "data-storage", "vector-store") },
  {
    noun: message("permissions and data governance"),
    funding: fundingOf("data-governance"),
  },
];
