import { COST_TYPES } from "../../../core/costs/cost-type";
import { say } from "../../../core/words/say";

interface CostTypeSelectProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  /** Index into COST_TYPES; null for none. */
  readonly code: number | null;
  readonly onChoose: (code: number | null) => void;
}

/** Every cost type by name; typing the first letters finds one. */
export function CostTypeSelect({ label, none, code, onChoose }: CostTypeSelectProps) {
  return (
    <select
      className="select"
      aria-label={label}
      value={code ?? ""}
      onChange={({ target }) => onChoose(target.value === "" ? null : Number(target.value))}
    >
      <option value="">{none}</option>
      {COST_TYPES.map(({ id, name }, at) => (
        <option key={id} value={at}>
          {say(name)}
        </option>
      ))}
    </select>
  );
}
