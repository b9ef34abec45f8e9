import { say } from "../../../core/words/say";
import { reasonGroups } from "../../view/reason-groups";
import type { OutcomeReport } from "../../../workbook/judgement/report";

interface UndecidedRulesProps {
  readonly title: string;
  readonly outcomes: readonly OutcomeReport[];
  readonly isOpen?: boolean;
}

/** Rules without a verdict under what they wait for: as visible as a failure, never a silent pass. */
export function UndecidedRules({ title, outcomes, isOpen = false }: UndecidedRulesProps) {
  if (outcomes.length === 0) return null;
  return (
    <details className="card undecided" open={isOpen}>
      <summary>
        {title} ({outcomes.length})
      </summary>
      <dl className="reasons">
        {reasonGroups(outcomes).map(({ reason, rules }) => (
          <div key={reason}>
            <dt>{reason}</dt>
            <dd>
              {rules.length > 1
                ? say("{count} rules: {rules}", { count: rules.length, rules: rules.join(", ") })
                : rules[0]}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
