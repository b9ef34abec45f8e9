import { useState } from "react";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import { costTypeCell, lineShown, type CostTypeGroup } from "../../view/cost-type-groups";
import type { Formatting } from "../../view/formatting";
import { LongList } from "../shell/LongList";
import { CostTypeLineView } from "./CostTypeLineView";

interface CostTypeGroupViewProps {
  readonly judgement: Judgement;
  readonly group: CostTypeGroup;
  readonly isOpen: boolean;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

/** Lines of one cost type; they are drawn when somebody opens the group. */
export function CostTypeGroupView(props: CostTypeGroupViewProps) {
  const { judgement, group, format, onShowCells } = props;
  const [isOpen, setOpen] = useState(props.isOpen);
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
          {say("{count, plural, one {{shown} line} other {{shown} lines}}", {
            count: group.lines.length,
            shown: format.count(group.lines.length),
          })}
          {group.home !== "" && ` · ${group.home}`}
        </span>
      </summary>
      {isOpen && (
        <LongList
          items={group.lines}
          keyOf={String}
          version={judgement}
          className="type-lines"
          label={say("Lines: {group}", { group: group.name })}
          draw={(line) => (
            <CostTypeLineView
              line={lineShown(judgement, line)}
              format={format}
              onShow={() => {
                const cell = costTypeCell(judgement, line);
                if (cell !== undefined) onShowCells(cell);
              }}
            />
          )}
        />
      )}
    </details>
  );
}
