import { useId } from "react";
import type { Policy } from "../../../core/policy/policy";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import {
  currencyChoices,
  ratesAsked,
  readRate,
  shownRate,
  withCurrency,
  withRate,
} from "../../view/exchange-draft";
import { decimalSign } from "../../view/total-draft";
import { TypedField } from "./TypedField";

interface ExchangeFormProps {
  readonly judgement: Judgement;
  readonly locale: string;
  readonly onChange: (change: Partial<Policy>) => void;
}

/** What amounts in several currencies are counted in; nothing where they name one and no rate is kept. */
export function ExchangeForm({ judgement, locale, onChange }: ExchangeFormProps) {
  const id = useId();
  const { intake, policy } = judgement;
  const { currency, rates, rateSource } = policy;
  const mixed = intake.currencies ?? [];
  if (mixed.length < 2 && currency === null) return null;
  const choices = currencyChoices(judgement);
  const asked = ratesAsked(judgement);
  const decimal = decimalSign(locale);
  const read = (code: string, text: string) => {
    const reading = readRate(text, code, decimal);
    if (reading.kind === "problem") return reading.sentence;
    if (reading.rate !== (rates[code] ?? null))
      onChange({ rates: withRate(policy, code, reading.rate) });
    return null;
  };
  return (
    <section aria-labelledby={`${id}-title`} className="card policy">
      <h2 id={`${id}-title`} className="subtitle">
        {say("Currencies")}
      </h2>
      <div className="setting">
        <label htmlFor={id}>{say("Reporting currency")}</label>
        <select
          id={id}
          className="select"
          value={currency ?? ""}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange(withCurrency(policy, target.value || null))}
        >
          <option value="">{say("None: amounts count as they stand")}</option>
          <optgroup label={say("In this budget")}>
            <Options codes={choices.own} />
          </optgroup>
          <optgroup label={say("Others")}>
            <Options codes={choices.others} />
          </optgroup>
        </select>
        <p id={`${id}-hint`} className="quiet" role="status">
          {hint(
            mixed,
            currency,
            asked.filter((code) => rates[code] === undefined)
          )}
        </p>
      </div>
      {asked.map((code) => (
        <TypedField
          key={`${currency} ${code}`}
          label={say("{currency} for {code} 1", { currency: currency ?? "", code })}
          value={shownRate(rates[code], decimal)}
          onTyped={(text) => read(code, text)}
        />
      ))}
      {currency !== null && (
        <TypedField
          label={say("Source of the rates")}
          hint={say("Where they come from and of which day, if you like.")}
          value={rateSource}
          isText
          onTyped={(text) => {
            if (text.trim() !== rateSource) onChange({ rateSource: text.trim() });
            return null;
          }}
        />
      )}
    </section>
  );
}

function Options({ codes }: { readonly codes: readonly string[] }) {
  return codes.map((code) => (
    <option key={code} value={code}>
      {code}
    </option>
  ));
}

function hint(mixed: readonly string[], currency: string | null, missing: readonly string[]) {
  if (currency === null)
    return say(
      "The amounts are in {currencies}, so no share can be judged. Choose what to count them in.",
      { currencies: mixed.join(", ") }
    );
  if (mixed.length > 1 && missing.length > 0)
    return say("Nothing is converted yet: the rate for {currencies} is missing.", {
      currencies: missing.join(", "),
    });
  if (mixed.length > 1) return say("The review counts each line at its rate.");
  return say("This budget is in one currency and stays in it.");
}
