import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { Acceptance } from "../../../core/policy/acceptance";
import { isoDay } from "../../../core/policy/day";
import { ruleTitle } from "../../../workbook/annotation/status-words";

interface AcceptanceListProps {
  readonly acceptances: readonly Acceptance[];
  readonly onChange: (acceptances: readonly Acceptance[]) => void;
}

/** Findings that somebody has accepted; taking one back opens the finding again. */
export function AcceptanceList({ acceptances, onChange }: AcceptanceListProps) {
  if (acceptances.length === 0) return null;
  return (
    <section aria-labelledby="accepted-title" className="card policy">
      <h2 id="accepted-title" className="subtitle">
        Accepted findings
      </h2>
      <ul className="acceptances">
        {acceptances.map((acceptance, at) => (
          <li key={at}>
            <span className="strong">{ruleTitle(acceptance.rule)}</span>
            <span>{acceptance.line ?? "Every finding of this rule"}</span>
            <span className="quiet">
              “{acceptance.reason}” · {acceptance.who}
              {acceptance.until !== null && ` · until ${isoDay(acceptance.until)}`}
            </span>
            <DefaultButton
              text="Take back"
              onClick={() => onChange(acceptances.filter((_, other) => other !== at))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
