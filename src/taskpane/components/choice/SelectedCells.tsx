import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";

/** A budget that was not found is shown to the pane. */
export function SelectedCells({ onUse }: { readonly onUse: () => void }) {
  return (
    <div className="actions">
      <DefaultButton
        text={say("Use the selected cells")}
        iconProps={{ iconName: "ShowCells" }}
        onClick={onUse}
      />
      <p className="quiet">
        {say(
          "Select the budget in the sheet, with its headers in the first row, or one cell of it."
        )}
      </p>
    </div>
  );
}
