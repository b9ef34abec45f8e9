import { toDecimal, type Currency } from "../../../core/budget/money";
import { listed, listedOf } from "../../../core/review/wording";
import { message, say } from "../../../core/words/say";
import type { Formatting } from "../../view/formatting";
import type { Wish } from "../../what-if/wish";
import { SettingSelect } from "../policy/SettingSelect";

interface WhatIfChoicesProps {
  readonly wish: Wish;
  readonly currency: Currency;
  /** Names of open use cases that miss their threshold. */
  readonly failing: readonly string[];
  readonly format: Formatting;
  readonly onChange: (change: Partial<Wish>) => void;
}

const STYLES = [
  ["few", message("Few moves")],
  ["proportional", message("Same percentage for all lines of a group")],
] as const;

/** In the currency's whole units. */
const UNITS = [1, 100, 1_000, 10_000, 100_000];

/** How the money moves, and what else may happen. */
export function WhatIfChoices({ wish, currency, failing, format, onChange }: WhatIfChoicesProps) {
  const units = UNITS.map((unit) => unit * 10 ** currency.digits);
  const exact = currency.digits > 0 ? [1, ...units] : units;
  return (
    <fieldset className="what-if-set">
      <legend>{say("How it moves")}</legend>
      {failing.length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={wish.closesFailing}
            onChange={({ target }) => onChange({ closesFailing: target.checked })}
          />
          <span>
            {say(
              "{count, plural, one {Close the use case below its threshold} other {Close the # use cases below their threshold}}",
              { count: failing.length }
            )}
            <span className="quiet check-names">{namesOf(failing)}</span>
          </span>
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={wish.newLines}
          onChange={({ target }) => onChange({ newLines: target.checked })}
        />
        <span>{say("Allow new lines for groups that have none")}</span>
      </label>
      <SettingSelect
        label={say("Style")}
        value={wish.style}
        choices={STYLES.map(([style, name]) => [style, say(name)] as const)}
        onChoose={(style) => onChange({ style })}
      />
      <SettingSelect
        label={say("Round moves to")}
        value={wish.rounding === null ? "" : String(wish.rounding)}
        choices={[
          ["", say("What fits (as the policy says)")],
          ...exact.map(
            (unit) => [String(unit), format.money(toDecimal(unit, currency.digits))] as const
          ),
        ]}
        onChoose={(unit) => onChange({ rounding: unit === "" ? null : Number(unit) })}
      />
    </fieldset>
  );
}

const SHOWN = 6;

function namesOf(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return rest > 1 ? listedOf(names.slice(0, SHOWN), rest) : listed(names);
}
