import { useId } from "react";
import { say } from "../../../core/words/say";
import { PARTS, type Part, type PartId } from "../../../workbook/annotation/parts";
import { withPart } from "../../view/part-choice";

interface PartChoiceProps {
  readonly chosen: ReadonlySet<PartId>;
  readonly onChoose: (parts: ReadonlySet<PartId>) => void;
}

/** Which parts of a review are written. */
export function PartChoice({ chosen, onChoose }: PartChoiceProps) {
  return (
    <fieldset className="parts">
      <legend>{say("What to write")}</legend>
      {PARTS.map((part) => (
        <PartBox
          key={part.id}
          part={part}
          isChosen={chosen.has(part.id)}
          isPossible={part.needs === undefined || chosen.has(part.needs)}
          onChoose={(isChosen) => onChoose(withPart(chosen, part.id, isChosen))}
        />
      ))}
    </fieldset>
  );
}

interface PartBoxProps {
  readonly part: Part;
  readonly isChosen: boolean;
  readonly isPossible: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function PartBox({ part: { title, says }, isChosen, isPossible, onChoose }: PartBoxProps) {
  const id = useId();
  return (
    <div className="part">
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        disabled={!isPossible}
        aria-describedby={`${id}-says`}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <label htmlFor={id}>{say(title)}</label>
      <p id={`${id}-says`} className="quiet">
        {say(says)}
      </p>
    </div>
  );
}
