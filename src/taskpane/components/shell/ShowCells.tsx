import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { say } from "../../../core/words/say";

interface ShowCellsProps {
  readonly cells: readonly string[];
  readonly onShowCells: (address: string) => void;
}

/** Selects the areas in the sheet, one after the other and round again, and says which there are. */
export function ShowCells({ cells, onShowCells }: ShowCellsProps) {
  const [turn, setTurn] = useState<number | null>(null);
  const [first, ...others] = cells;
  if (first === undefined) return null;
  const at = turn === null ? null : turn % cells.length;
  const next = at === null ? 0 : (at + 1) % cells.length;
  const isUnderWay = at !== null && others.length > 0;
  const all =
    others.length > 0 ? say("{first} and {count} more", { first, count: others.length }) : first;
  return (
    <div className="finding-cells">
      <DefaultButton
        text={isUnderWay ? say("Show next") : say("Show cells")}
        iconProps={{ iconName: "ShowCells" }}
        onClick={() => {
          setTurn(next);
          onShowCells(cells[next]!);
        }}
      />
      <span className="quiet ellipsis" title={cells.slice(0, 20).join(", ")}>
        {isUnderWay
          ? say("{number} of {count}: {cell}", {
              number: at + 1,
              count: cells.length,
              cell: cells[at]!,
            })
          : all}
      </span>
    </div>
  );
}
