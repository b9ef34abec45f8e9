import { costTypesOf } from "../measures/category-types";
import { hiddenTransfer } from "../measures/compute/hidden-transfer";
import { linesWhere } from "../measures/lines-where";
import { moneyOn } from "../measures/money-on";
import { fundingOf, markedCostTypes } from "../measures/unfunded";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import { forProduction } from "../review/production-only";
import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

const TRANSFER = fundingOf("data-transfer");
const NETWORKING = moneyOn("networking");
const INFRASTRUCTURE = moneyOn(...costTypesOf("infrastructure"));
const INFRASTRUCTURE_LINES = markedCostTypes(...costTypesOf("infrastructure"));

/** Moving data has no line, or is hidden in lines for something else. */
export const transferUnbudgeted: Rule = {
  id: "transfer-unbudgeted",
  category: "infrastructure",
  severity: "info",
  needs: ["money"],
  settings: ["doubtfulMoney"],
  title: "Data transfer without a line",
  why:
    "Every move of data between regions, clouds and services is billed, a little in each place. " +
    "Where no line adds it up, nobody sees what it costs and nobody can bring it down.",
  remedy: "Give data transfer a line of its own, with the transfer charges of all bills in it.",
  source: "B:22, 25, 31",
  check(subject) {
    const { budget, measures, money } = subject;
    const pilots = forProduction(say("the cost of moving data"), subject);
    if (pilots) return pilots;
    const infrastructure = measures.of(INFRASTRUCTURE);
    if (infrastructure <= 0) {
      return { outcome: "not applicable", reason: say("No money goes to infrastructure.") };
    }
    const funding = measures.of(TRANSFER);
    const hidden = measures.of(hiddenTransfer);
    if (hidden.length > 0) {
      const what = say(
        funding.amount > 0
          ? "Data transfer is part of {count, plural, one {# line} other {# lines}} for something else ({lines}), beside {money} on lines of its own; what it costs cannot be told."
          : "Data transfer is part of {count, plural, one {# line} other {# lines}} for something else ({lines}), and has no line of its own; what it costs cannot be told.",
        {
          count: hidden.length,
          lines: sampled(hidden, (line) => budget.names[line]!),
          money: money(funding.amount),
        }
      );
      return [{ what, places: [{ column: "name", lines: hidden }], exposure: 0 }];
    }
    if (funding.state === "funded") return [];
    const doubt = doubtAbout(funding, say("data transfer"), subject);
    if (doubt) return doubt;
    const networking = measures.of(NETWORKING);
    if (networking > 0) {
      return {
        outcome: "needs review",
        reason: say(
          "No line is for data transfer; {money} for networking may or may not include it.",
          { money: money(networking) }
        ),
      };
    }
    const what = say(
      "None of {money} for infrastructure is for data transfer between regions, clouds and services.",
      { money: money(infrastructure) }
    );
    return [
      {
        what: `${what}${remainingDoubt(funding, say("data transfer"), subject)}`,
        places: [{ column: "amount", lines: linesWhere(budget, INFRASTRUCTURE_LINES) }],
        exposure: 0,
      },
    ];
  },
};
