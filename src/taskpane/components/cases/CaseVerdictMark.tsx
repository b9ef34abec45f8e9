import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { CaseVerdict } from "../../view/case-cards";

interface CaseVerdictMarkProps {
  readonly verdict: CaseVerdict;
  readonly count?: number;
}

const MARKS: Readonly<
  Record<CaseVerdict, { readonly icon: string; readonly word: string; readonly look: string }>
> = {
  close: { icon: "Blocked2", word: "Close", look: "critical" },
  "fix foundation": { icon: "Tools", word: "Fix foundation", look: "serious" },
  undecided: { icon: "Unknown", word: "Cannot be decided", look: "info" },
  keep: { icon: "Completed", word: "Keep", look: "good" },
  closed: { icon: "Dash", word: "Closed", look: "over" },
};

/** A decision as shape, word and colour, so that none of the three is needed alone. */
export function CaseVerdictMark({ verdict, count }: CaseVerdictMarkProps) {
  const { icon, word, look } = MARKS[verdict];
  return (
    <span className={`mark mark-${look}`}>
      <Icon iconName={icon} className="mark-icon" />
      {count === undefined ? word : `${count} ${word.toLowerCase()}`}
    </span>
  );
}
