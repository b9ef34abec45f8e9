import { useEffect, useId, useState } from "react";

interface TypedFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isText?: boolean;
  /** Takes what was typed, once it is left or entered; a sentence where it cannot be taken. */
  readonly onTyped: (text: string) => string | null;
}

/** One value that holds as soon as its field is left; what cannot be taken stays, with the reason below it. */
export function TypedField({ label, hint, value, isText, onTyped }: TypedFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    setText(value);
    setProblem(null);
  }, [value]);
  const says = problem ?? hint;
  return (
    <div className="setting">
      <label className={isText ? "setting-words" : "setting-number"}>
        <span>{label}</span>
        <span className="ratio-box">
          <input
            inputMode={isText ? "text" : "decimal"}
            autoComplete="off"
            value={text}
            aria-invalid={problem !== null}
            aria-describedby={says === undefined ? undefined : `${id}-says`}
            onChange={({ target }) => setText(target.value)}
            onBlur={() => setProblem(onTyped(text))}
            onKeyDown={({ key }) => {
              if (key === "Enter") setProblem(onTyped(text));
            }}
          />
        </span>
      </label>
      {says !== undefined && (
        <p id={`${id}-says`} className="quiet" role={problem === null ? undefined : "alert"}>
          {says}
        </p>
      )}
    </div>
  );
}
