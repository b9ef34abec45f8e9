import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { Severity } from "../../../core/policy/severity";
import { message, say } from "../../../core/words/say";

interface SeverityMarkProps {
  readonly severity: Severity;
  readonly count?: number;
}

const MARKS: Readonly<
  Record<Severity, { readonly icon: string; readonly word: string; readonly counted: string }>
> = {
  critical: {
    icon: "Critical",
    word: message("Critical"),
    counted: message("{count, plural, one {# critical} other {# critical}}"),
  },
  serious: {
    icon: "Serious",
    word: message("Serious"),
    counted: message("{count, plural, one {# serious} other {# serious}}"),
  },
  warning: {
    icon: "Warning",
    word: message("Warning"),
    counted: message("{count, plural, one {# warning} other {# warnings}}"),
  },
  info: {
    icon: "Info",
    word: message("Note"),
    counted: message("{count, plural, one {# note} other {# notes}}"),
  },
};

/** A severity as shape, word and colour, so that none of the three is needed alone. */
export function SeverityMark({ severity, count }: SeverityMarkProps) {
  const { icon, word, counted } = MARKS[severity];
  return (
    <span className={`mark mark-${severity}`}>
      <Icon iconName={icon} className="mark-icon" />
      {count === undefined ? say(word) : say(counted, { count })}
    </span>
  );
}
