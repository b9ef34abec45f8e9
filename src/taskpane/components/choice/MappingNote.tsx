import { quoted } from "../../../core/review/wording";
import { say } from "../../../core/words/say";
import type { MappingOrigin } from "../../view/mapping-origin";

interface MappingNoteProps {
  readonly origin: MappingOrigin;
  readonly onMapAs: (origin: "proposed" | "remembered") => void;
}

/** Where the meaning of the columns comes from, where it is not just proposed. */
export function MappingNote({ origin, onMapAs }: MappingNoteProps) {
  const { kind, canRecall, missing } = origin;
  return (
    <div role="status" className="mapping-note quiet">
      {kind !== "proposed" && (
        <p>
          {kind === "remembered"
            ? say("As remembered in this workbook.")
            : say(
                "Your correction is kept in this workbook with the next write of the review."
              )}{" "}
          <Choice name={say("Use the proposal instead")} onChoose={() => onMapAs("proposed")} />
        </p>
      )}
      {canRecall && (
        <p>
          {say("This workbook remembers something else.")}{" "}
          <Choice name={say("Use what it remembers")} onChoose={() => onMapAs("remembered")} />
        </p>
      )}
      {missing.length > 0 && <p>{goneWords(missing)}</p>}
    </div>
  );
}

function Choice({ name, onChoose }: { readonly name: string; readonly onChoose: () => void }) {
  return (
    <button type="button" className="link" onClick={onChoose}>
      {name}
    </button>
  );
}

function goneWords(missing: readonly string[]): string {
  return say(
    "{count, plural, one {The remembered column {names} is} other {The remembered columns {names} are}} gone, so the columns start as proposed.",
    { count: missing.length, names: missing.map(quoted).join(", ") }
  );
}
