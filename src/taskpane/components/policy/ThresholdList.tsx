import type { Policy } from "../../../core/policy/policy";
import { THRESHOLDS, type ThresholdKey } from "../../../core/policy/thresholds";
import { say } from "../../../core/words/say";
import { readThreshold, shownThreshold, UNIT_SIGNS } from "../../view/threshold-draft";

interface ThresholdListProps {
  readonly thresholds: Policy["thresholds"];
  readonly onChange: (thresholds: Policy["thresholds"]) => void;
}

const KEYS = Object.keys(THRESHOLDS) as ThresholdKey[];

/** Every number a rule compares with: where neither source gives one, the default is ours and claims no authority. */
export function ThresholdList({ thresholds, onChange }: ThresholdListProps) {
  const changed = KEYS.filter((key) => thresholds[key] !== undefined).length;
  const set = (key: ThresholdKey, value: number | null) => {
    const others = Object.fromEntries(Object.entries(thresholds).filter(([each]) => each !== key));
    onChange(value === null ? others : { ...others, [key]: value });
  };
  return (
    <details className="card policy">
      <summary>
        {changed === 0
          ? say("Thresholds")
          : say("Thresholds ({count} changed)", { count: changed })}
      </summary>
      {KEYS.map((key) => (
        <ThresholdField
          key={`${key} ${thresholds[key] ?? ""}`}
          name={key}
          value={thresholds[key]}
          onSet={(value) => set(key, value)}
        />
      ))}
    </details>
  );
}

interface ThresholdFieldProps {
  readonly name: ThresholdKey;
  readonly value: number | undefined;
  readonly onSet: (value: number | null) => void;
}

function ThresholdField({ name, value, onSet }: ThresholdFieldProps) {
  const threshold = THRESHOLDS[name];
  const { unit, standard, meaning, source } = threshold;
  const sign = say(UNIT_SIGNS[unit]);
  const usual = `${shownThreshold(standard, unit)} ${sign}`.trim();
  return (
    <div className="setting">
      <label className="setting-number">
        <span>{say(threshold.name)}</span>
        <span className="ratio-box">
          <input
            inputMode="decimal"
            autoComplete="off"
            defaultValue={shownThreshold(value ?? standard, unit)}
            onBlur={({ target }) => {
              const read = readThreshold(target.value, unit);
              if (read === null) target.value = shownThreshold(value ?? standard, unit);
              else if (read !== (value ?? standard)) onSet(read === standard ? null : read);
            }}
          />
          <span>{sign}</span>
        </span>
      </label>
      <p className="quiet">
        {say(meaning)}{" "}
        {source === "ours"
          ? say("Default {value}, our opinion.", { value: usual })
          : say("Default {value}.", { value: usual })}
      </p>
    </div>
  );
}
