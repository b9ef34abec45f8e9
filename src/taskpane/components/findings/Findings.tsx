import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useMemo, useState } from "react";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import { ALL_FINDINGS, passing } from "../../view/finding-filter";
import type { Formatting } from "../../view/formatting";
import { outcomesThat, rankedFindings } from "../../view/ranking";
import { AcceptedFindings } from "./AcceptedFindings";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { UndecidedRules } from "./UndecidedRules";

interface FindingsProps {
  readonly judgement: Judgement;
  readonly format: Formatting;
  readonly session: Session;
}

/** Findings by severity and money, then what could not be judged, what somebody accepted and what is clear. */
export function Findings({ judgement, format, session }: FindingsProps) {
  const { report } = judgement;
  const findings = useMemo(() => rankedFindings(report), [report]);
  const [filter, setFilter] = useState(ALL_FINDINGS);
  const shown = passing(findings, filter);
  const clear = report.coverage.rules.clear;
  return (
    <>
      <div className="card-head">
        <h2 className="subtitle">{headingOf(findings.length, format)}</h2>
        {report.exposure > 0 && (
          <span className="quiet number" title={format.moneyExact(report.exposure)}>
            {format.money(report.exposure)} at stake
          </span>
        )}
      </div>
      {findings.length === 0 && (
        <p className="all-clear">
          <Icon iconName="Completed" /> No findings in what could be judged.
        </p>
      )}
      <FindingFilters findings={findings} shown={shown.length} filter={filter} onSet={setFilter} />
      <FindingList
        key={`${filter.severity} ${filter.category}`}
        judgement={judgement}
        findings={shown}
        format={format}
        session={session}
      />
      <UndecidedRules
        title="Need your decision"
        outcomes={outcomesThat(report, "needs review")}
        isOpen
      />
      <AcceptedFindings judgement={judgement} format={format} session={session} />
      <UndecidedRules
        title="Not applied, and why"
        outcomes={outcomesThat(report, "not applicable")}
      />
      <p className="quiet clear-rules">
        {format.count(clear)} {clear === 1 ? "rule is" : "rules are"} clear.
      </p>
    </>
  );
}

function headingOf(count: number, format: Formatting): string {
  if (count === 0) return "No findings";
  return `${format.count(count)} ${count === 1 ? "finding" : "findings"}`;
}
