import { useId, useMemo, useState } from "react";
import { say } from "../../../core/words/say";
import type { CellChange } from "../../../workbook/edit";
import { changeFilter } from "../../view/change-filter";
import { changeCount, changeGroups } from "../../view/change-groups";
import { cellWordsIn } from "../../view/cell-words";
import type { Formatting } from "../../view/formatting";
import { SearchField } from "../shell/SearchField";
import { ChangeGroupView } from "./ChangeGroupView";

interface ChangeListProps {
  readonly changes: readonly CellChange[];
  readonly format: Formatting;
}

/** A few cells need no filter. */
const FEW = 8;

/** Every cell of a preview, grouped by sheet and reason, and a field to find some of them. */
export function ChangeList({ changes, format }: ChangeListProps) {
  const [text, setText] = useState("");
  const id = useId();
  const words = useMemo(() => cellWordsIn(format.locale), [format.locale]);
  const find = useMemo(() => changeFilter(changes, words), [changes, words]);
  const groups = useMemo(() => changeGroups(find(text)), [find, text]);
  const isFiltered = text.trim() !== "";
  const found = groups.flatMap((group) => group.changes);
  return (
    <>
      {(changes.length > FEW || isFiltered) && (
        <div className="change-filter">
          <SearchField
            text={text}
            label={say("Find cells by address, text or reason")}
            placeholder={say("Find by address, text or reason")}
            describedBy={id}
            onChange={setText}
          />
          <p id={id} role="status" className={isFiltered ? "quiet" : "spoken"}>
            {isFiltered &&
              say("{found} of {all} shown.", {
                found: changeCount(found, format),
                all: format.count(changes.length),
              })}
          </p>
        </div>
      )}
      {groups.map((group, at) => (
        <ChangeGroupView
          key={`${group.key}\n${isFiltered}`}
          group={group}
          isOpen={at === 0 || isFiltered}
          words={words}
          format={format}
        />
      ))}
    </>
  );
}
