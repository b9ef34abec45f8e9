import { CATALOGUE } from "../../../core/rules/catalogue";
import type { OutcomeReport } from "../../../workbook/judgement/report";

interface UndecidedRulesProps {
  readonly title: string;
  readonly outcomes: readonly OutcomeReport[];
  readonly isOpen?: boolean;
}

/** Rules without a verdict and why: as visible as a failure, never a silent pass. */
export function UndecidedRules({ title, outcomes, isOpen = false }: UndecidedRulesProps) {
  if (outcomes.length === 0) return null;
  return (
    <details className="card undecided" open={isOpen}>
      <summary>
        {title} ({outcomes.length})
      </summary>
      <dl className="reasons">
        {outcomes.map(({ rule, reason }) => (
          <div key={rule}>
            <dt>{CATALOGUE.find(({ id }) => id === rule)?.title ?? rule}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
