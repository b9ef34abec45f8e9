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
          {kind === "remembered" ? "As remembered in this workbook. " : KEPT}
          <Choice name="Use the proposal instead" onChoose={() => onMapAs("proposed")} />
        </p>
      )}
      {canRecall && (
        <p>
          This workbook remembers something else.{" "}
          <Choice name="Use what it remembers" onChoose={() => onMapAs("remembered")} />
        </p>
      )}
      {missing.length > 0 && <p>{goneWords(missing)}</p>}
    </div>
  );
}

const KEPT = "Your correction is kept in this workbook with the next write of the review. ";

function Choice({ name, onChoose }: { readonly name: string; readonly onChoose: () => void }) {
  return (
    <button type="button" className="link" onClick={onChoose}>
      {name}
    </button>
  );
}

function goneWords(missing: readonly string[]): string {
  const names = missing.map((header) => `“${header}”`).join(", ");
  return missing.length === 1
    ? `The remembered column ${names} is gone, so the columns start as proposed.`
    : `The remembered columns ${names} are gone, so the columns start as proposed.`;
}
