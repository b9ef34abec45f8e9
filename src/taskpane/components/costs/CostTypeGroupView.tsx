import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import { costTypeCell, lineShown, type CostTypeGroup } from "../../view/cost-type-groups";
import type { Formatting } from "../../view/formatting";
import { LongList } from "../shell/LongList";
import { CostTypeLineView } from "./CostTypeLineView";
import { CostTypeSelect } from "./CostTypeSelect";
import { useTypeChoice } from "./type-choice";

interface CostTypeGroupViewProps {
  readonly judgement: Judgement;
  readonly group: CostTypeGroup;
  readonly isOpen: boolean;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
  /** Missing where nothing is to be confirmed. */
  readonly onConfirm?: (codes: ReadonlyMap<number, number>) => void;
}

/** Lines of one cost type; they are drawn when somebody opens the group. */
export function CostTypeGroupView(props: CostTypeGroupViewProps) {
  const { judgement, group, format, onShowCells, onConfirm } = props;
  const [isOpen, setOpen] = useState(props.isOpen);
  const choice = useTypeChoice(group);
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
      {isOpen && onConfirm && (
        <div className="type-choice">
          <CostTypeSelect
            label={say("Cost type of {name}", { name: group.name })}
            none={say("Choose a cost type")}
            code={choice.ofGroup}
            onChoose={choice.chooseForAll}
          />
          <DefaultButton
            text={say("Confirm {count, plural, one {{shown} line} other {{shown} lines}}…", {
              count: choice.codes.size,
              shown: format.count(choice.codes.size),
            })}
            disabled={choice.codes.size === 0}
            onClick={() => onConfirm(choice.codes)}
          />
        </div>
      )}
      {isOpen && (
        <LongList
          items={group.lines}
          keyOf={String}
          version={choice}
          className="type-lines"
          label={say("Lines: {group}", { group: group.name })}
          draw={(line) => (
            <>
              <CostTypeLineView
                line={lineShown(judgement, line)}
                format={format}
                onShow={() => {
                  const cell = costTypeCell(judgement, line);
                  if (cell !== undefined) onShowCells(cell);
                }}
              />
              {onConfirm && group.lines.length > 1 && (
                <CostTypeSelect
                  label={say("Cost type of {name}", { name: lineShown(judgement, line).name })}
                  none={say("as the group")}
                  code={choice.ofLine.get(line) ?? null}
                  onChoose={(code) => choice.chooseForLine(line, code)}
                />
              )}
            </>
          )}
        />
      )}
    </details>
  );
}
