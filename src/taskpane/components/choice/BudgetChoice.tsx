import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { fullAddress } from "../../../workbook/address";
import { columnsOf } from "../../../core/budget/mapping";
import { say } from "../../../core/words/say";
import { togetherPage } from "../../later";
import type { Session } from "../../session";
import type { Found } from "../../choice/found";
import { formattingFor } from "../../view/formatting";
import { mappingOrigin } from "../../view/mapping-origin";
import { CandidateList } from "./CandidateList";
import { MappingList } from "./MappingList";
import { SelectedCells } from "./SelectedCells";

interface BudgetChoiceProps {
  readonly found: Found;
  readonly session: Session;
}

/** First page: which table is the budget, and what its columns mean. */
export function BudgetChoice({ found, session }: BudgetChoiceProps) {
  const { candidates, chosen, mapping, survey, remembered } = found;
  const together = found.others && togetherPage.now();
  if (together) return <together.TogetherChoice found={found} session={session} />;
  const candidate = candidates[chosen]!;
  const missing = missingColumns(found);
  const format = formattingFor(survey.culture.locale, null);
  return (
    <main className="page">
      <h1 className="title">{titleOf(found)}</h1>
      <CandidateList
        candidates={candidates}
        chosen={chosen}
        format={format}
        onChoose={session.choose}
        onShowCells={() => void session.showCells(fullAddress(candidate.area))}
      />
      {candidates.length > 1 && (
        <button
          type="button"
          className="link"
          onClick={() => void session.chooseTogether({ kind: "begin" })}
        >
          {say("Review several tables together")}
        </button>
      )}
      <SelectedCells onUse={() => void session.useSelection()} />
      <MappingList
        candidate={candidate}
        mapping={mapping}
        origin={mappingOrigin(mapping, candidate, remembered)}
        onMap={session.map}
        onMapAs={session.mapAs}
      />
      <div className="actions">
        <PrimaryButton
          text={say("Review this budget")}
          disabled={missing !== null}
          onClick={() => void session.review()}
        />
        <p className="quiet">{missing ?? say("Reads the mapped columns only. Writes nothing.")}</p>
      </div>
    </main>
  );
}

function titleOf({ candidates, own }: Found): string {
  const others = candidates.length - own;
  if (others === 0) return say("The cells you have chosen");
  return say("{count, plural, one {Found # budget table} other {Found # possible budget tables}}", {
    count: others,
  });
}

function missingColumns({ mapping }: Found): string | null {
  if (columnsOf(mapping, "name").length === 0)
    return say("Choose the column that names each line.");
  if (columnsOf(mapping, "amount").length === 0)
    return say("Choose the column that holds the amount.");
  return null;
}
