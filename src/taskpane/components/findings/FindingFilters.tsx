import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import {
  ALL_FINDINGS,
  categoryCounts,
  passing,
  type FindingFilter,
} from "../../view/finding-filter";
import { severityCounts, type RankedFinding } from "../../view/ranking";
import { SeverityMark } from "./SeverityMark";

interface FindingFiltersProps {
  readonly findings: readonly RankedFinding[];
  /** How many of them pass. */
  readonly shown: number;
  readonly filter: FindingFilter;
  readonly onSet: (filter: FindingFilter) => void;
}

/** A few findings need no filter. */
const FEW = 3;

/** Severities as buttons that stay pressed, areas as a list; what passes is counted aloud. */
export function FindingFilters({ findings, shown, filter, onSet }: FindingFiltersProps) {
  const isFiltered = filter.severity !== null || filter.category !== null;
  if (findings.length <= FEW && !isFiltered) return null;
  const severities = severityCounts(passing(findings, { ...filter, severity: null }));
  const categories = categoryCounts(passing(findings, { ...filter, category: null }));
  return (
    <section aria-label="Which findings are shown" className="filters">
      <div role="group" aria-label="By severity" className="marks">
        {severities.map(({ severity, count }) => {
          const isPressed = filter.severity === severity;
          return (
            <button
              key={severity}
              type="button"
              className="chip"
              aria-pressed={isPressed}
              onClick={() => onSet({ ...filter, severity: isPressed ? null : severity })}
            >
              <SeverityMark severity={severity} count={count} />
            </button>
          );
        })}
      </div>
      <select
        className="select"
        aria-label="By area"
        value={filter.category ?? ""}
        onChange={({ target }) => onSet({ ...filter, category: target.value || null })}
      >
        <option value="">All areas</option>
        {categories.map(({ category, count }) => (
          <option key={category} value={category}>
            {`${category.charAt(0).toUpperCase()}${category.slice(1)} (${count})`}
          </option>
        ))}
      </select>
      <p role="status" className={isFiltered ? "quiet" : "spoken"}>
        {isFiltered ? `${shown} of ${findings.length} findings are shown.` : ""}
      </p>
      {isFiltered && shown === 0 && (
        <DefaultButton text="Show all findings" onClick={() => onSet(ALL_FINDINGS)} />
      )}
    </section>
  );
}
