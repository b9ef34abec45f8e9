import { Icon } from "office-ui-fabric-react/lib/Icon";
import { message, say } from "../../../core/words/say";
import type { CaseVerdict } from "../../view/case-cards";

interface CaseVerdictMarkProps {
  readonly verdict: CaseVerdict;
  readonly count?: number;
}

interface Mark {
  readonly icon: string;
  readonly look: string;
  readonly word: string;
  readonly counted: string;
}

const MARKS: Readonly<Record<CaseVerdict, Mark>> = {
  close: {
    icon: "Blocked2",
    look: "critical",
    word: message("Close"),
    counted: message("{count, plural, one {# close} other {# close}}"),
  },
  "fix foundation": {
    icon: "Tools",
    look: "serious",
    word: message("Fix foundation"),
    counted: message("{count, plural, one {# fix foundation} other {# fix foundation}}"),
  },
  undecided: {
    icon: "Unknown",
    look: "info",
    word: message("Cannot be decided"),
    counted: message("{count, plural, one {# cannot be decided} other {# cannot be decided}}"),
  },
  keep: {
    icon: "Completed",
    look: "good",
    word: message("Keep"),
    counted: message("{count, plural, one {# keep} other {# keep}}"),
  },
  closed: {
    icon: "Dash",
    look: "over",
    word: message("Closed"),
    counted: message("{count, plural, one {# closed} other {# closed}}"),
  },
};

/** A decision as shape, word and colour, so that none of the three is needed alone. */
export function CaseVerdictMark({ verdict, count }: CaseVerdictMarkProps) {
  const { icon, look, word, counted } = MARKS[verdict];
  return (
    <span className={`mark mark-${look}`}>
      <Icon iconName={icon} className="mark-icon" />
      {count === undefined ? say(word) : say(counted, { count })}
    </span>
  );
}
