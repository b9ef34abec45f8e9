import { say } from "../../../core/words/say";

interface WriterNameProps {
  readonly who: string;
  readonly onSign: (who: string) => void;
}

/** Nobody has to give a name. */
export function WriterName({ who, onSign }: WriterNameProps) {
  return (
    <label className="writer-name">
      {say("Your name (optional, kept in the log)")}
      <input
        autoComplete="name"
        maxLength={100}
        value={who}
        onChange={({ target }) => onSign(target.value)}
      />
    </label>
  );
}
