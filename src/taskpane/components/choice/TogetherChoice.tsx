import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
import { fullAddress } from "../../../workbook/address";
import type { Session } from "../../session";
import type { Found } from "../../choice/found";
import { formattingFor } from "../../view/formatting";
import { mappingOrigin } from "../../view/mapping-origin";
import { tablesTicked, togetherWords } from "../../view/together-words";
import { MappingList } from "./MappingList";
import { SelectedCells } from "./SelectedCells";
import { TickedTables } from "./TickedTables";

interface TogetherChoiceProps {
  readonly found: Found;
  readonly session: Session;
}

/** First page where several tables are one budget: which they are, and what the columns of each mean. */
export function TogetherChoice({ found, session }: TogetherChoiceProps) {
  const { candidates, chosen, mapping, survey, remembered } = found;
  const candidate = candidates[chosen]!;
  const ticked = tablesTicked(found);
  const words = togetherWords(found, formattingFor(survey.culture.locale, null));
  return (
    <main className="page">
      <h1 className="title">{say("Review several tables together")}</h1>
      <TickedTables
        found={found}
        ticked={ticked}
        onTick={(at, isTicked) =>
          void session.chooseTogether({ kind: "tick", candidate: at, isTicked })
        }
      />
      <div className="actions">
        <p role="status" className="together-sum">
          {words.sum}
        </p>
        <button
          type="button"
          className="link"
          onClick={() => void session.chooseTogether({ kind: "end" })}
        >
          {say("Review one table only")}
        </button>
      </div>
      <SelectedCells onUse={() => void session.useSelection()} />
      {ticked.length > 1 && (
        <label className="mapping-row">
          <span>{say("Columns of")}</span>
          <select
            className="select"
            value={chosen}
            onChange={({ target }) =>
              void session.chooseTogether({ kind: "show", candidate: Number(target.value) })
            }
          >
            {ticked.map((at) => (
              <option key={at} value={at}>
                {candidates[at]!.name} · {fullAddress(candidates[at]!.area)}
              </option>
            ))}
          </select>
        </label>
      )}
      <MappingList
        key={fullAddress(candidate.area)}
        candidate={candidate}
        mapping={mapping}
        origin={mappingOrigin(mapping, candidate, remembered)}
        onMap={session.map}
        onMapAs={session.mapAs}
      />
      <div className="actions">
        <PrimaryButton
          text={words.button}
          disabled={words.obstacle !== null}
          onClick={() => void session.review()}
        />
        <p className="quiet">
          {words.obstacle ?? say("Reads the mapped columns only. Writes nothing.")}
        </p>
      </div>
    </main>
  );
}
