import type { Policy } from "../../../core/policy/policy";
import { SEVERITIES, type Severity } from "../../../core/policy/severity";
import { RULE_CATEGORIES, type Rule } from "../../../core/review/rule";
import { CATALOGUE } from "../../../core/rules/catalogue";
import { SettingSelect } from "./SettingSelect";

type Severities = Policy["severities"];

interface SeverityListProps {
  readonly severities: Severities;
  readonly onChange: (severities: Severities) => void;
}

/** How severe each rule is here; a rule that is off says so among the rules not applied. */
export function SeverityList({ severities, onChange }: SeverityListProps) {
  const changed = Object.keys(severities).length;
  const set = ({ id, severity }: Rule, chosen: Severity | "off") => {
    const others = Object.fromEntries(Object.entries(severities).filter(([each]) => each !== id));
    onChange(chosen === severity ? others : { ...others, [id]: chosen });
  };
  return (
    <details className="card policy">
      <summary>Rules{changed > 0 && ` (${changed} changed)`}</summary>
      {RULE_CATEGORIES.map((category) => (
        <fieldset key={category} className="policy-rules">
          <legend>{category}</legend>
          {CATALOGUE.filter((rule) => rule.category === category).map((rule) => (
            <SettingSelect
              key={rule.id}
              label={rule.title}
              value={severities[rule.id] ?? rule.severity}
              choices={choicesFor(rule)}
              onChoose={(chosen) => set(rule, chosen)}
            />
          ))}
        </fieldset>
      ))}
    </details>
  );
}

function choicesFor({ severity }: Rule): [Severity | "off", string][] {
  const levels = ["off", ...SEVERITIES] as const;
  return levels.map((level) => [level, level === severity ? `${level} (default)` : level]);
}
