import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useId, useRef, useState } from "react";
import type { Budget } from "../../../core/budget/budget";
import type { Formatting } from "../../view/formatting";
import { foundLines, lineAt, type FoundLine } from "../../view/line-search";
import { isLocked, withLine, type Wish } from "../../what-if/wish";

interface LineLocksProps {
  readonly budget: Budget;
  readonly wish: Wish;
  readonly format: Formatting;
  readonly onChange: (change: Partial<Wish>) => void;
}

const MOST_FOUND = 5;

/** Lines that keep their amount, or may change although the table locks them. */
export function LineLocks({ budget, wish, format, onChange }: LineLocksProps) {
  const [text, setText] = useState("");
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const found = foundLines(budget, text, MOST_FOUND + 1);
  const set = (line: number, locked: boolean) => {
    const { locked: all, released } = withLine(wish, budget, line, locked);
    onChange({ locked: all, released });
  };
  const row = (each: FoundLine, onSet = set) => (
    <LockRow
      key={each.line}
      found={each}
      isLocked={isLocked(wish, budget, each.line)}
      format={format}
      onSet={(locked) => onSet(each.line, locked)}
    />
  );
  // The row goes away under the focus.
  const takeOff = (line: number, locked: boolean) => {
    set(line, locked);
    search.current?.focus();
  };
  const marked = [...wish.locked, ...wish.released];
  return (
    <fieldset className="what-if-set">
      <legend>Lock or unlock lines</legend>
      {marked.length > 0 && (
        <ul className="locks" aria-label="Lines locked or unlocked here">
          {marked.map(({ line }) => row(lineAt(budget, line), takeOff))}
        </ul>
      )}
      <span className="ratio-box search-box">
        <input
          ref={search}
          type="search"
          autoComplete="off"
          aria-label="Find a line by its name"
          aria-describedby={id}
          placeholder="Find a line by its name"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </span>
      <ul className="locks" aria-label="Lines found">
        {found.slice(0, MOST_FOUND).map((each) => row(each))}
      </ul>
      <p id={id} className="quiet" role="status">
        {searchWords(text, found.length)}
      </p>
    </fieldset>
  );
}

function searchWords(text: string, found: number): string {
  if (text.trim() === "") return "A locked line keeps its amount.";
  if (found === 0) return "No line has these words.";
  return found > MOST_FOUND ? `The first ${MOST_FOUND}; type more to narrow it down.` : "";
}

interface LockRowProps {
  readonly found: FoundLine;
  readonly isLocked: boolean;
  readonly format: Formatting;
  readonly onSet: (locked: boolean) => void;
}

function LockRow({ found: { name, amount }, isLocked: isHeld, format, onSet }: LockRowProps) {
  return (
    <li className="lock">
      <span className="lock-name">
        {isHeld && <Icon iconName="Lock" className="mark-icon" aria-label="locked" />}
        <span>
          {name} <span className="quiet number">{format.money(amount)}</span>
        </span>
      </span>
      <DefaultButton
        text={isHeld ? "Unlock" : "Lock"}
        ariaLabel={`${isHeld ? "Unlock" : "Lock"} ${name}`}
        onClick={() => onSet(!isHeld)}
      />
    </li>
  );
}
