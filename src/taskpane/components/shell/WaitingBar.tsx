import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";

/** Stands while Excel does not answer, as during the edit of a cell. The region is always there, so that its words are spoken. */
export function WaitingBar({ isWaiting }: { readonly isWaiting: boolean }) {
  return (
    <div role="status">
      {isWaiting && (
        <p className="waiting">
          <Icon iconName="Info" className="mark-icon" />
          <span>
            {say("Excel is waiting. If you are typing in a cell, finish it with Enter or Esc.")}
          </span>
        </p>
      )}
    </div>
  );
}
