import type { Coverage } from "../../../core/review/coverage";
import { say } from "../../../core/words/say";
import type { Formatting } from "../../view/formatting";
import { ruleTally } from "../../view/rule-tally";

interface RuleTallyProps {
  readonly coverage: Coverage;
  readonly format: Formatting;
  readonly onOpen: () => void;
}

/** What became of the rules: a clear budget and one that could not be judged must not look alike. */
export function RuleTally({ coverage, format, onOpen }: RuleTallyProps) {
  const { total, parts } = ruleTally(coverage);
  return (
    <p className="quiet">
      {say("Of {total} rules {parts}.", {
        total: format.count(total),
        parts: parts.map(({ count, words }) => `${format.count(count)} ${words}`).join(", "),
      })}{" "}
      <button type="button" className="link" onClick={onOpen}>
        {say("Which, and why")}
      </button>
    </p>
  );
}
