import { useState } from "react";
import { CATEGORIES, LAYERS, type SplitId } from "../../../core/costs/split";
import type { Bands } from "../../../core/policy/profile";
import { say } from "../../../core/words/say";
import { isSameData } from "../../same-data";
import { bandDraft, readBands, withBound } from "../../view/band-draft";

interface BandFieldsProps {
  readonly split: SplitId;
  /** What the policy says. */
  readonly own: Bands;
  readonly asked: Bands;
  /** null: the policy's again. */
  readonly onSet: (bands: Bands | null) => void;
}

/** Target bands of the three groups of a split, as percentages. */
export function BandFields({ split, own, asked, onSet }: BandFieldsProps) {
  const [draft, setDraft] = useState(bandDraft(asked));
  const { groups } = split === "layers" ? LAYERS : CATEGORIES;
  const names = groups.map(({ name }) => say(name));
  const reading = readBands(draft, names);
  const type = (group: number, side: 0 | 1, text: string) => {
    const typed = withBound(draft, group, side, text);
    setDraft(typed);
    const read = readBands(typed, names);
    if (read.kind === "bands") onSet(isSameData(read.bands, own) ? null : read.bands);
  };
  return (
    <fieldset className="what-if-set">
      <legend>{say("Targets in percent")}</legend>
      {groups.map(({ id }, group) => (
        <div key={id} className="band-field">
          <span>{names[group]}</span>
          {([0, 1] as const).map((side) => (
            <span key={side} className="ratio-box">
              <input
                inputMode="decimal"
                autoComplete="off"
                aria-label={say(
                  side === 0 ? "{group}, at least, percent" : "{group}, at most, percent",
                  { group: names[group]! }
                )}
                value={draft[group]![side]}
                onChange={({ target }) => type(group, side, target.value)}
              />
              <span aria-hidden="true">%</span>
            </span>
          ))}
        </div>
      ))}
      {reading.kind === "problem" && (
        <p className="field-problem" role="status">
          {reading.sentence}
        </p>
      )}
    </fieldset>
  );
}
