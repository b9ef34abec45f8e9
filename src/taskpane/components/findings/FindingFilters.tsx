import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useId } from "react";
import { say } from "../../../core/words/say";
import {
  ALL_FINDINGS,
  areaName,
  categoryCounts,
  passing,
  type Area,
  type FindingFilter,
} from "../../view/finding-filter";
import type { Formatting } from "../../view/formatting";
import { severityCounts, type RankedFinding } from "../../view/ranking";
import { SearchField } from "../shell/SearchField";
import { SeverityMark } from "./SeverityMark";

interface FindingFiltersProps {
  readonly findings: readonly RankedFinding[];
  /** How many of them pass. */
  readonly shown: number;
  readonly filter: FindingFilter;
  readonly format: Formatting;
  readonly onSet: (filter: FindingFilter) => void;
}

/** A few findings need no filter, and some more no words to find them by. */
const FEW = 3;
const SOME = 8;

/** Severities as buttons that stay pressed, areas as a list, words; what passes is counted aloud. */
export function FindingFilters({ findings, shown, filter, format, onSet }: FindingFiltersProps) {
  const id = useId();
  const isFiltered = filter.severity !== null || filter.category !== null || filter.text !== "";
  if (findings.length <= FEW && !isFiltered) return null;
  const severities = severityCounts(passing(findings, { ...filter, severity: null }));
  const categories = categoryCounts(passing(findings, { ...filter, category: null }));
  return (
    <section aria-label={say("Which findings are shown")} className="filters">
      <div role="group" aria-label={say("By severity")} className="marks">
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
        aria-label={say("By area")}
        value={filter.category ?? ""}
        onChange={({ target }) =>
          onSet({ ...filter, category: (target.value || null) as Area | null })
        }
      >
        <option value="">{say("All areas")}</option>
        {categories.map(({ category, count }) => (
          <option key={category} value={category}>
            {`${areaName(category)} (${format.count(count)})`}
          </option>
        ))}
      </select>
      {(findings.length > SOME || filter.text !== "") && (
        <SearchField
          text={filter.text}
          label={say("Find findings by words or cell")}
          placeholder={say("Find by words or cell")}
          describedBy={id}
          onChange={(text) => onSet({ ...filter, text })}
        />
      )}
      <p id={id} role="status" className={isFiltered ? "quiet" : "spoken"}>
        {isFiltered
          ? say("{shown} of {count} findings are shown.", {
              shown: format.count(shown),
              count: format.count(findings.length),
            })
          : ""}
      </p>
      {isFiltered && shown === 0 && (
        <DefaultButton text={say("Show all findings")} onClick={() => onSet(ALL_FINDINGS)} />
      )}
    </section>
  );
}
