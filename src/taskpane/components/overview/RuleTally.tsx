import type { Coverage } from "../../../core/review/coverage";
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
      Of {format.count(total)} rules{" "}
      {parts.map(({ count, words }) => `${format.count(count)} ${words}`).join(", ")}.{" "}
      <button type="button" className="link" onClick={onOpen}>
        Which, and why
      </button>
    </p>
  );
}
