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
        {count === 1 ? "1 finding names this line." : `${count} findings name this line.`}
      </p>
      <button type="button" className="link" onClick={onShowAll}>
        Show all findings
      </button>
    </div>
  );
}
