import { say } from "../../../core/words/say";

interface LineFilterProps {
  /** "Row 12 · GPU cluster" */
  readonly place: string;
  readonly count: number;
  readonly onShowAll: () => void;
}

/** Says that only one line's findings are shown, and shows the others again. */
export function LineFilter({ place, count, onShowAll }: LineFilterProps) {
  return (
    <div className="line-filter">
      <p role="status">
        <span className="ellipsis strong">{place}</span>
        {say(
          "{count, plural, one {# finding names this line} other {# findings name this line}}.",
          { count }
        )}
      </p>
      <button type="button" className="link" onClick={onShowAll}>
        {say("Show all findings")}
      </button>
    </div>
  );
}
