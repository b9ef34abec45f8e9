import { hasFriction, hasTimeToClose, casesWithoutSignal } from "../measures/cases/layer-signals";
import { linesWhere } from "../measures/lines-where";
import type { Place } from "../review/finding";
import type { Found, Rule, Subject } from "../review/rule";
import { caseNames } from "../review/told-by-case";
import { say } from "../words/say";

/** A layer that has money, and no number that would show whether the money works. */
export const signalMissing: Rule = {
  id: "signal-missing",
  category: "use cases",
  severity: "warning",
  needs: ["money", "cases"],
  title: "Missing signal",
  why:
    "Each layer shows its worth in its own way: use cases by what they return, the foundation by less friction, " +
    "governance by how fast it closes what fails. Money without such a signal is defended by whoever spends it.",
  remedy: "Add the missing number and keep it up to date until the next review.",
  source: "A:54-58",
  check(subject) {
    const { money } = subject;
    const [useCases, foundation, governance] = subject.measures.shares("layers").amounts;
    if (useCases <= 0 && foundation <= 0 && governance <= 0) {
      return {
        outcome: "not applicable",
        reason: say("No money has a cost type that belongs to a layer."),
      };
    }
    return [
      ...(useCases > 0 ? returnsMissing(subject) : []),
      ...(foundation > 0 && !subject.measures.of(hasFriction)
        ? [
            layerMissing(subject, 1, {
              what: say(
                "{money} goes to the foundation, and nothing records less friction: exceptions, manual integrations or maintenance hours.",
                { money: money(foundation) }
              ),
              remedy: say(
                "Record exceptions, manual integrations or maintenance hours, so that the foundation can show that they fall."
              ),
            }),
          ]
        : []),
      ...(governance > 0 && !subject.measures.of(hasTimeToClose)
        ? [
            layerMissing(subject, 2, {
              what: say(
                "{money} goes to governance, and nothing records the time to close: the days on which use cases were flagged and closed.",
                { money: money(governance) }
              ),
              remedy: say(
                "Record the day on which a use case is flagged and the day on which it is closed."
              ),
            }),
          ]
        : []),
    ];
  },
};

function returnsMissing(subject: Subject): Found[] {
  const { silent, asked, column } = subject.measures.of(casesWithoutSignal);
  if (silent.length === 0) return [];
  return [
    {
      what: say(
        "{silent, plural, one {#} other {#}} of {asked, plural, one {# running use case} other {# running use cases}} " +
          "{silent, plural, one {states} other {state}} no operational return, neither a signal nor a return on investment: {cases}.",
        { silent: silent.length, asked, cases: caseNames(subject, silent) }
      ),
      remedy: say(
        "Measure what each of these use cases returns in operation and enter it as signal or ROI."
      ),
      places: [{ column, cases: silent }],
      exposure: 0,
    },
  ];
}

function layerMissing(
  { budget, measures }: Subject,
  layer: 1 | 2,
  told: { readonly what: string; readonly remedy: string }
): Found {
  const { homes } = measures.shares("layers").split;
  const marked = Uint8Array.from({ length: 256 }, (_, code) => Number(homes[code] === layer));
  const place: Place = { column: "amount", lines: linesWhere(budget, marked) };
  return { ...told, places: [place], exposure: 0 };
}
