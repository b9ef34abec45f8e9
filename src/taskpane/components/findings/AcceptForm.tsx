import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useId, useRef, useState } from "react";
import { isoDay } from "../../../core/policy/day";
import { say } from "../../../core/words/say";
import {
  readAcceptance,
  type AcceptanceDraft,
  type AcceptanceGrounds,
} from "../../view/acceptance-draft";
import { AcceptScope } from "./AcceptScope";

interface AcceptFormProps {
  /** Lines or use cases that can be accepted alone; [] where only the whole rule can be. */
  readonly names: readonly string[];
  /** Title of the rule. */
  readonly rule: string;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly onAccept: (names: readonly string[], grounds: AcceptanceGrounds) => void;
  readonly onCancel: () => void;
}

/** A finding is accepted by a person with a reason, for these lines or for the whole rule, until a day or for good. */
export function AcceptForm({ names, rule, today, onAccept, onCancel }: AcceptFormProps) {
  const [draft, setDraft] = useState<AcceptanceDraft>({ reason: "", who: "", until: "" });
  const [isWhole, setWhole] = useState(names.length === 0);
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const reading = readAcceptance(draft, today);
  const wrong = isSent && reading.kind === "problem" ? reading : null;
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const field = (name: keyof AcceptanceDraft) => ({
    name,
    value: draft[name],
    "aria-invalid": wrong?.field === name,
    "aria-describedby": wrong?.field === name ? `${id}-wrong` : undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setDraft({ ...draft, [name]: target.value }),
  });
  return (
    <form
      ref={form}
      className="accept"
      noValidate
      aria-label={say("Accept this finding")}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (reading.kind === "grounds") onAccept(isWhole ? [] : names, reading.grounds);
        else form.current?.querySelector<HTMLElement>(`[name=${reading.field}]`)?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <label>
        {say("Reason")}
        <textarea rows={2} {...field("reason")} />
      </label>
      <label>
        {say("Decided by")}
        <input autoComplete="off" {...field("who")} />
      </label>
      <label>
        {say("Until (blank: no end)")}
        <input type="date" min={isoDay(today)} {...field("until")} />
      </label>
      <AcceptScope names={names} rule={rule} isWhole={isWhole} onChoose={setWhole} />
      <p role="status" id={`${id}-wrong`} className={wrong ? "wrong" : "quiet"}>
        {wrong?.sentence ??
          say("Listed apart from now on, and kept in the workbook with the next write.")}
      </p>
      <div className="actions-row">
        <PrimaryButton type="submit" text={say("Accept")} />
        <DefaultButton text={say("Cancel")} onClick={onCancel} />
      </div>
    </form>
  );
}
