import { DefaultButton } from "office-ui-fabric-react/lib/Button";

/** A budget that was not found is shown to the pane. */
export function SelectedCells({ onUse }: { readonly onUse: () => void }) {
  return (
    <div className="actions">
      <DefaultButton
        text="Use the selected cells"
        iconProps={{ iconName: "ShowCells" }}
        onClick={onUse}
      />
      <p className="quiet">
        Select the budget in the sheet, with its headers in the first row, or one cell of it.
      </p>
    </div>
  );
}
