import type { Policy } from "../../../core/policy/policy";
import { SEVERITIES, type Severity } from "../../../core/policy/severity";
import { RULE_CATEGORIES, type Rule } from "../../../core/review/rule";
import { CATALOGUE } from "../../../core/rules/catalogue";
import { message, say } from "../../../core/words/say";
import { areaName } from "../../view/finding-filter";
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
      <summary>
        {changed === 0 ? say("Rules") : say("Rules ({count} changed)", { count: changed })}
      </summary>
      {RULE_CATEGORIES.map((category) => (
        <fieldset key={category} className="policy-rules">
          <legend>{areaName(category)}</legend>
          {CATALOGUE.filter((rule) => rule.category === category).map((rule) => (
            <SettingSelect
              key={rule.id}
              label={say(rule.title)}
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
  return levels.map((level) => {
    const name = say(LEVELS[level]);
    return [level, level === severity ? say("{level} (default)", { level: name }) : name];
  });
}

const LEVELS: Readonly<Record<Severity | "off", string>> = {
  off: message("off"),
  info: message("info"),
  warning: message("warning"),
  serious: message("serious"),
  critical: message("critical"),
};
