import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useMemo, useState } from "react";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import { ALL_FINDINGS, passing } from "../../view/finding-filter";
import type { Formatting } from "../../view/formatting";
import { findingsOn, lineInRow, placeOf } from "../../view/selected-line";
import { outcomesThat, rankedFindings } from "../../view/ranking";
import { AcceptedFindings } from "./AcceptedFindings";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { LineFilter } from "./LineFilter";
import { UndecidedRules } from "./UndecidedRules";

interface FindingsProps {
  readonly judgement: Judgement;
  /** Row of the sheet, from 0, of the line whose findings alone are shown; null for all. */
  readonly row: number | null;
  readonly format: Formatting;
  readonly session: Session;
}

/** Findings by severity and money, then what could not be judged, what somebody accepted and what is clear. */
export function Findings({ judgement, row, format, session }: FindingsProps) {
  const { report, intake } = judgement;
  const all = useMemo(() => rankedFindings(report), [report]);
  const line = row === null ? null : lineInRow(intake, row);
  const findings = useMemo(
    () => (line === null ? all : findingsOn(judgement, all, line)),
    [judgement, all, line]
  );
  const [filter, setFilter] = useState(ALL_FINDINGS);
  const shown = useMemo(() => passing(findings, filter), [findings, filter]);
  const clear = report.coverage.rules.clear;
  return (
    <>
      <div className="card-head">
        <h2 className="subtitle">{headingOf(all.length, format)}</h2>
        {report.exposure > 0 && (
          <span className="quiet number" title={format.moneyExact(report.exposure)}>
            {say("{amount} at stake", { amount: format.money(report.exposure) })}
          </span>
        )}
      </div>
      {all.length === 0 && (
        <p className="all-clear">
          <Icon iconName="Completed" /> {say("No findings in what could be judged.")}
        </p>
      )}
      {line !== null && (
        <LineFilter
          place={placeOf(intake, line)}
          count={findings.length}
          onShowAll={() => session.showLine(null)}
        />
      )}
      <FindingFilters
        findings={findings}
        shown={shown.length}
        filter={filter}
        format={format}
        onSet={setFilter}
      />
      <FindingList
        key={`${line} ${filter.severity} ${filter.category} ${filter.text}`}
        judgement={judgement}
        findings={shown}
        format={format}
        session={session}
      />
      <UndecidedRules
        title={say("Need your decision")}
        outcomes={outcomesThat(report, "needs review")}
        isOpen
      />
      <AcceptedFindings judgement={judgement} format={format} session={session} />
      <UndecidedRules
        title={say("Not applied, and why")}
        outcomes={outcomesThat(report, "not applicable")}
      />
      <p className="quiet clear-rules">
        {say("{count, plural, one {{shown} rule is} other {{shown} rules are}} clear.", {
          count: clear,
          shown: format.count(clear),
        })}
      </p>
    </>
  );
}

function headingOf(count: number, format: Formatting): string {
  if (count === 0) return say("No findings");
  return say("{count, plural, one {{shown} finding} other {{shown} findings}}", {
    count,
    shown: format.count(count),
  });
}
