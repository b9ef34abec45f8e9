import { useId } from "react";
import { say } from "../../../core/words/say";

interface AcceptScopeProps {
  readonly names: readonly string[];
  readonly rule: string;
  readonly isWhole: boolean;
  readonly onChoose: (isWhole: boolean) => void;
}

const MOST_SHOWN = 3;

/** How far an acceptance reaches. */
export function AcceptScope({ names, rule, isWhole, onChoose }: AcceptScopeProps) {
  const group = useId();
  if (names.length === 0) {
    return (
      <p className="quiet">
        {say(
          "It covers every finding of “{rule}”: this one is about the whole table or many lines.",
          { rule: say(rule) }
        )}
      </p>
    );
  }
  const left = names.length - MOST_SHOWN;
  const first = names.slice(0, MOST_SHOWN).join(", ");
  const shown = left > 0 ? say("{names} and {count} more", { names: first, count: left }) : first;
  return (
    <fieldset className="accept-scope">
      <legend>{say("What is accepted")}</legend>
      <label>
        <input type="radio" name={group} checked={!isWhole} onChange={() => onChoose(false)} />
        <span>
          {say("This finding")} <span className="quiet">({shown})</span>
        </span>
      </label>
      <label>
        <input type="radio" name={group} checked={isWhole} onChange={() => onChoose(true)} />
        {say("Every finding of “{rule}”", { rule: say(rule) })}
      </label>
    </fieldset>
  );
}
