import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import type { Session } from "../../session";
import type { Writing } from "../../writing/writing";

interface FailedWriteProps {
  readonly writing: Extract<Writing, { kind: "failed" }>;
  readonly isBusy: boolean;
  readonly session: Session;
}

/** A preview or a write that did not come to its end: what happened, what of it stands, and what to do. */
export function FailedWrite({ writing, isBusy, session }: FailedWriteProps) {
  const { of, problem, left } = writing;
  return (
    <section aria-label={say("Not finished")} className="refused">
      <h2 className="subtitle">
        <Icon iconName="ErrorBadge" className="mark-icon" />{" "}
        {left ? say("The write was not finished") : say("That did not work")}
      </h2>
      <p>{problem}</p>
      {left && (
        <p>
          {say(
            "The log tells which cells were to be written. Take back what there is of it first, then preview again."
          )}
        </p>
      )}
      <div className="actions-row">
        {left ? (
          <PrimaryButton
            text={say("Take it back")}
            iconProps={{ iconName: "Undo" }}
            disabled={isBusy}
            onClick={() => void session.undo(left)}
          />
        ) : (
          <PrimaryButton
            text={say("Try again")}
            iconProps={{ iconName: "Refresh" }}
            onClick={() => void session.preview(of)}
          />
        )}
        <DefaultButton text={say("Open the history")} onClick={() => session.showPage("history")} />
      </div>
    </section>
  );
}
