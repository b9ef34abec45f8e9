import { useId } from "react";

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
        It covers every finding of “{rule}”: this one is about the whole table or many lines.
      </p>
    );
  }
  const left = names.length - MOST_SHOWN;
  const shown = names.slice(0, MOST_SHOWN).join(", ") + (left > 0 ? ` and ${left} more` : "");
  return (
    <fieldset className="accept-scope">
      <legend>What is accepted</legend>
      <label>
        <input type="radio" name={group} checked={!isWhole} onChange={() => onChoose(false)} />
        <span>
          This finding <span className="quiet">({shown})</span>
        </span>
      </label>
      <label>
        <input type="radio" name={group} checked={isWhole} onChange={() => onChoose(true)} />
        Every finding of “{rule}”
      </label>
    </fieldset>
  );
}
