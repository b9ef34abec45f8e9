import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import type { Session } from "../../session";
import { backWords } from "../../view/back-words";
import { chosenParts } from "../../view/part-choice";
import type { Subject, WriteChoice } from "../../writing/writing";
import { PartChoice } from "./PartChoice";

interface RefusedWriteProps {
  readonly of: Subject;
  readonly reasons: readonly string[];
  readonly choice: WriteChoice;
  readonly session: Session;
}

/** Why a write must not happen. Another choice of parts may be possible where this one is not. */
export function RefusedWrite({ of, reasons, choice, session }: RefusedWriteProps) {
  const parts = chosenParts(choice);
  return (
    <section aria-label={say("Refused")} className="refused">
      <h2 className="subtitle">
        <Icon iconName="Blocked2" className="mark-icon" /> {say("Nothing was written")}
      </h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {of === "review" && <PartChoice chosen={parts} onChoose={session.chooseParts} />}
      <div className="actions-row">
        <PrimaryButton
          text={say("Check again")}
          iconProps={{ iconName: "Refresh" }}
          disabled={of === "review" && parts.size === 0}
          onClick={() => void session.preview(of)}
        />
        <DefaultButton text={backWords(of)} onClick={session.dropPreview} />
      </div>
    </section>
  );
}
