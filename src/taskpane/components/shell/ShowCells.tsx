import { DefaultButton } from "office-ui-fabric-react/lib/Button";

interface ShowCellsProps {
  readonly cells: readonly string[];
  readonly onShowCells: (address: string) => void;
}

/** Selects the first of some areas in the sheet and says which there are. */
export function ShowCells({ cells, onShowCells }: ShowCellsProps) {
  const [first, ...others] = cells;
  return first === undefined ? null : (
    <div className="finding-cells">
      <DefaultButton
        text="Show cells"
        iconProps={{ iconName: "ShowCells" }}
        onClick={() => onShowCells(first)}
      />
      <span className="quiet ellipsis" title={cells.slice(0, 20).join(", ")}>
        {first}
        {others.length > 0 && ` and ${others.length} more`}
      </span>
    </div>
  );
}
