import { useState } from "react";
import type { Judgement } from "../../../workbook/judgement/judgement";
import { costTypeCell, linesShown, type CostTypeGroup } from "../../view/cost-type-groups";
import type { Formatting } from "../../view/formatting";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";
import { CostTypeLineView } from "./CostTypeLineView";

interface CostTypeGroupViewProps {
  readonly judgement: Judgement;
  readonly group: CostTypeGroup;
  readonly isOpen: boolean;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

const BATCH = 30;

/** Lines of one cost type; they are drawn when somebody opens the group, a batch at a time. */
export function CostTypeGroupView(props: CostTypeGroupViewProps) {
  const { judgement, group, format, onShowCells } = props;
  const [isOpen, setOpen] = useState(props.isOpen);
  const batch = useBatch(group.lines.length, BATCH);
  return (
    <details
      className="card change-group"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className="finding-head">
          <span className="strong">{group.name}</span>
          <span className="number strong" title={format.moneyExact(group.amount)}>
            {format.money(group.amount)}
          </span>
        </span>
        <span className="quiet">
          {format.count(group.lines.length)} {group.lines.length === 1 ? "line" : "lines"}
          {group.home !== "" && ` · ${group.home}`}
        </span>
      </summary>
      {isOpen && (
        <>
          <ol ref={batch.list} className="type-lines" aria-label={`Lines: ${group.name}`}>
            {linesShown(judgement, group, batch.shown).map((line) => (
              <li key={line.line}>
                <CostTypeLineView
                  line={line}
                  format={format}
                  onShow={() => {
                    const cell = costTypeCell(judgement, line.line);
                    if (cell !== undefined) onShowCells(cell);
                  }}
                />
              </li>
            ))}
          </ol>
          <ShowMore batch={batch} format={format} />
        </>
      )}
    </details>
  );
}
