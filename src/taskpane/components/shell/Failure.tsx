import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";

interface FailureProps {
  /** What happened and what to do. */
  readonly problem: string;
  readonly onRetry: () => void;
}

/** The workbook could not be read; never a dead end. */
export function Failure({ problem, onRetry }: FailureProps) {
  return (
    <main className="page">
      <div className="empty">
        <Icon iconName="ErrorBadge" className="empty-icon empty-icon-error" />
        <h1 className="title">{say("The workbook could not be read")}</h1>
        <p>{problem}</p>
        <p className="quiet">{say("Nothing was written.")}</p>
        <PrimaryButton
          text={say("Try again")}
          iconProps={{ iconName: "Refresh" }}
          onClick={onRetry}
        />
      </div>
    </main>
  );
}
