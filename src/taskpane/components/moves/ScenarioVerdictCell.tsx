import { Icon } from "office-ui-fabric-react/lib/Icon";
import { message, say } from "../../../core/words/say";
import type { ScenarioVerdict } from "../../view/scenario-columns";

interface ScenarioVerdictCellProps {
  readonly verdict: ScenarioVerdict;
}

const VERDICTS: Readonly<
  Record<ScenarioVerdict, { readonly words: string; readonly icon: string; readonly look: string }>
> = {
  inside: { words: message("inside"), icon: "CheckMark", look: "strong" },
  outside: { words: message("outside"), icon: "Warning", look: "scenario-off" },
  nearest: { words: message("nearest"), icon: "Serious", look: "scenario-off" },
  "not judged": { words: message("not judged"), icon: "Dash", look: "quiet" },
};

/** Whether a scenario lies inside its targets, as icon and words. */
export function ScenarioVerdictCell({ verdict }: ScenarioVerdictCellProps) {
  const { words, icon, look } = VERDICTS[verdict];
  return (
    <td className={look}>
      <Icon iconName={icon} className="after-icon" />
      {say(words)}
    </td>
  );
}
