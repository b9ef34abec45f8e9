import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useId, useRef, useState } from "react";
import type { Budget } from "../../../core/budget/budget";
import { say } from "../../../core/words/say";
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
      <legend>{say("Lock or unlock lines")}</legend>
      {marked.length > 0 && (
        <ul className="locks" aria-label={say("Lines locked or unlocked here")}>
          {marked.map(({ line }) => row(lineAt(budget, line), takeOff))}
        </ul>
      )}
      <span className="ratio-box search-box">
        <input
          ref={search}
          type="search"
          autoComplete="off"
          aria-label={say("Find a line by its name")}
          aria-describedby={id}
          placeholder={say("Find a line by its name")}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </span>
      <ul className="locks" aria-label={say("Lines found")}>
        {found.slice(0, MOST_FOUND).map((each) => row(each))}
      </ul>
      <p id={id} className="quiet" role="status">
        {searchWords(text, found.length)}
      </p>
    </fieldset>
  );
}

function searchWords(text: string, found: number): string {
  if (text.trim() === "") return say("A locked line keeps its amount.");
  if (found === 0) return say("No line has these words.");
  return found > MOST_FOUND
    ? say("The first {count}; type more to narrow it down.", { count: MOST_FOUND })
    : "";
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
        {isHeld && <Icon iconName="Lock" className="mark-icon" aria-label={say("locked")} />}
        <span>
          {name} <span className="quiet number">{format.money(amount)}</span>
        </span>
      </span>
      <DefaultButton
        text={isHeld ? say("Unlock") : say("Lock")}
        ariaLabel={say(isHeld ? "Unlock {line}" : "Lock {line}", { line: name })}
        onClick={() => onSet(!isHeld)}
      />
    </li>
  );
}
