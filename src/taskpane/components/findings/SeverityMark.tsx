import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { Severity } from "../../../core/policy/severity";

interface SeverityMarkProps {
  readonly severity: Severity;
  readonly count?: number;
}

const MARKS: Readonly<
  Record<Severity, { readonly icon: string; readonly word: string; readonly many: string }>
> = {
  critical: { icon: "Critical", word: "Critical", many: "critical" },
  serious: { icon: "Serious", word: "Serious", many: "serious" },
  warning: { icon: "Warning", word: "Warning", many: "warnings" },
  info: { icon: "Info", word: "Note", many: "notes" },
};

/** A severity as shape, word and colour, so that none of the three is needed alone. */
export function SeverityMark({ severity, count }: SeverityMarkProps) {
  const { icon, word, many } = MARKS[severity];
  return (
    <span className={`mark mark-${severity}`}>
      <Icon iconName={icon} className="mark-icon" />
      {count === undefined ? word : `${count} ${count === 1 ? word.toLowerCase() : many}`}
    </span>
  );
}
