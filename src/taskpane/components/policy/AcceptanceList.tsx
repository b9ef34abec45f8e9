import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { Acceptance } from "../../../core/policy/acceptance";
import { isoDay } from "../../../core/policy/day";
import { say } from "../../../core/words/say";
import { ruleTitle } from "../../../workbook/annotation/status-words";
import { acceptanceWords } from "../../view/acceptance-words";

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
        {say("Accepted findings")}
      </h2>
      <ul className="acceptances">
        {acceptances.map((acceptance, at) => (
          <li key={at}>
            <span className="strong">{say(ruleTitle(acceptance.rule))}</span>
            <span>{acceptance.line ?? say("Every finding of this rule")}</span>
            <span className="quiet">
              {acceptanceWords(
                acceptance.reason,
                acceptance.who,
                acceptance.until === null ? null : isoDay(acceptance.until)
              )}
            </span>
            <DefaultButton
              text={say("Take back")}
              onClick={() => onChange(acceptances.filter((_, other) => other !== at))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
