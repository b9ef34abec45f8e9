import { useId } from "react";
import { say } from "../../../core/words/say";

interface SettingSelectProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChoose: (value: T) => void;
}

/** One setting with a closed set of values. */
export function SettingSelect<T extends string>({
  label,
  hint,
  value,
  choices,
  onChoose,
}: SettingSelectProps<T>) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChoose(target.value as T)}
      >
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {say(name)}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
