import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useState } from "react";
import type { BudgetReport } from "../../../workbook/judgement/report";
import type { Formatting } from "../../view/formatting";
import { outcomesThat, rankedFindings } from "../../view/ranking";
import { FindingCard } from "./FindingCard";
import { UndecidedRules } from "./UndecidedRules";

interface FindingsProps {
  readonly report: BudgetReport;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

/** Cards drawn at once: a budget may have thousands of findings. */
const BATCH = 30;

/** Findings by severity and money, then what could not be judged and what is clear. */
export function Findings({ report, format, onShowCells }: FindingsProps) {
  const [shown, setShown] = useState(BATCH);
  const findings = rankedFindings(report);
  const clear = outcomesThat(report, "clear");
  return (
    <>
      {findings.length === 0 && (
        <p className="all-clear">
          <Icon iconName="Completed" /> No findings in what could be judged.
        </p>
      )}
      <ol className="findings" aria-label="Findings, most severe first">
        {findings.slice(0, shown).map((finding, at) => (
          <li key={finding.key}>
            <FindingCard
              finding={finding}
              isOpen={at === 0}
              format={format}
              onShowCells={onShowCells}
            />
          </li>
        ))}
      </ol>
      {shown < findings.length && (
        <DefaultButton
          text={`Show more (${format.count(findings.length - shown)} left)`}
          onClick={() => setShown(shown + BATCH)}
        />
      )}
      <UndecidedRules
        title="Need your decision"
        outcomes={outcomesThat(report, "needs review")}
        isOpen
      />
      <UndecidedRules title="Rules not applied" outcomes={outcomesThat(report, "not applicable")} />
      <p className="quiet clear-rules">
        {format.count(clear.length)} {clear.length === 1 ? "rule is" : "rules are"} clear.
      </p>
    </>
  );
}
