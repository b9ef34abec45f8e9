import { ambiguousVerdicts, type FlippedVerdicts } from "../measures/split/flipped-verdicts";
import type { Found, Rule, Subject } from "../review/rule";
import { gaugeName } from "../review/mix-verdict";
import { listed, sampled } from "../review/wording";
import { say } from "../words/say";

/** Lines that a careful reader could give another cost type, with what that would do to the verdict on the mix. */
export const costTypeAmbiguous: Rule = {
  id: "cost-type-ambiguous",
  category: "data",
  severity: "warning",
  needs: ["lines"],
  title: "Ambiguous cost type",
  why:
    "The words of such a line fit two kinds of cost. Where its reading decides whether a share is inside its band, " +
    "the verdict is about the words and not about the money.",
  remedy:
    "Choose the cost type of these lines in a cost-type column; what stands there goes before any reading.",
  source: "ours",
  check(subject) {
    if (subject.budget.evidence.every(({ origin }) => origin === "none")) {
      return { outcome: "not applicable", reason: say("No line has a cost type yet.") };
    }
    const { deciding, others, isJudged } = subject.measures.of(ambiguousVerdicts);
    const flips = say("the other reading flips the verdict on {groups}", {
      groups: namesOf(deciding),
    });
    const together = say(
      "no line decides alone, but together they could flip the verdict on {groups}",
      { groups: namesOf(others) }
    );
    const holds = say(
      isJudged ? "the verdict on the mix holds either way" : "no verdict on the mix hangs on it"
    );
    return [
      found(subject, deciding, flips, deciding.gross),
      others.verdicts.length > 0
        ? found(subject, others, together, others.gross)
        : found(subject, others, holds, 0),
    ].flat();
  },
};

function namesOf({ verdicts }: FlippedVerdicts): string {
  return listed(verdicts.map(({ gauge, mix }) => gaugeName(gauge, mix)));
}

function found(
  { budget, money }: Subject,
  { lines, gross }: FlippedVerdicts,
  consequence: string,
  exposure: number
): Found[] {
  if (lines.length === 0) return [];
  return [
    {
      what: say(
        "{money} on {count, plural, one {# line} other {# lines}} could be of another cost type ({lines}); {consequence}.",
        {
          money: money(gross),
          count: lines.length,
          lines: sampled(lines, (line) => budget.names[line]!),
          consequence,
        }
      ),
      places: [
        { column: "name", lines },
        { column: "costType", lines },
      ],
      exposure,
    },
  ];
}
