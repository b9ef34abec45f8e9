import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { LAYERS } from "../../../core/costs/split";
import type { BaseRatio } from "../../../core/policy/policy";
import { say } from "../../../core/words/say";
import { draftOf, readRatio, type RatioDraft } from "../../view/base-ratio-draft";

interface BaseRatioFormProps {
  readonly ratio: BaseRatio | null;
  readonly onSet: (ratio: BaseRatio | null) => void;
}

/** The organisation's own target for use cases, foundation, governance; nothing is prefilled. */
export function BaseRatioForm({ ratio, onSet }: BaseRatioFormProps) {
  const [draft, setDraft] = useState<RatioDraft>(draftOf(ratio));
  const reading = readRatio(draft);
  const isStarted = draft.some((text) => text.trim() !== "");
  const type = (at: number, text: string) =>
    setDraft(draft.map((old, index) => (index === at ? text : old)) as unknown as RatioDraft);
  return (
    <details className="ratio" open={ratio === null}>
      <summary>
        {ratio
          ? say("Your base ratio: {ratio}", { ratio: draft.join(" / ") })
          : say("Set your own base ratio")}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reading.kind === "ratio") onSet(reading.ratio);
        }}
      >
        <div className="ratio-fields">
          {LAYERS.groups.map((group, at) => (
            <label key={group.id} className="ratio-field">
              {say(group.name)}
              <span className="ratio-box">
                <input
                  inputMode="decimal"
                  autoComplete="off"
                  aria-label={say("{group}, percent", { group: say(group.name) })}
                  value={draft[at as 0 | 1 | 2]}
                  onChange={(event) => type(at, event.target.value)}
                />
                <span aria-hidden="true">%</span>
              </span>
            </label>
          ))}
        </div>
        <p className="quiet" role="status">
          {isStarted && reading.kind === "problem"
            ? reading.sentence
            : say("What share of AI money should each get? The three sum to 100.")}
        </p>
        <div className="actions-row">
          <DefaultButton type="submit" text={say("Apply")} disabled={reading.kind === "problem"} />
          {ratio && <DefaultButton text={say("Clear")} onClick={() => onSet(null)} />}
        </div>
      </form>
    </details>
  );
}
