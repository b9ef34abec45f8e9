import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { fullAddress } from "../../../workbook/address";
import { columnsOf } from "../../../core/budget/mapping";
import type { Session } from "../../session";
import type { Found } from "../../state";
import { formattingFor } from "../../view/formatting";
import { CandidateList } from "./CandidateList";
import { MappingList } from "./MappingList";

interface BudgetChoiceProps {
  readonly found: Found;
  readonly session: Session;
}

/** First page: which table is the budget, and what its columns mean. */
export function BudgetChoice({ found, session }: BudgetChoiceProps) {
  const { candidates, chosen, mapping, survey } = found;
  const candidate = candidates[chosen]!;
  const missing = missingColumns(found);
  const format = formattingFor(survey.culture.locale, null);
  return (
    <main className="page">
      <h1 className="title">
        {candidates.length === 1
          ? "Found 1 budget table"
          : `Found ${candidates.length} possible budget tables`}
      </h1>
      <CandidateList
        candidates={candidates}
        chosen={chosen}
        format={format}
        onChoose={session.choose}
        onShowCells={() => void session.showCells(fullAddress(candidate.area))}
      />
      <MappingList candidate={candidate} mapping={mapping} onMap={session.map} />
      <div className="actions">
        <PrimaryButton
          text="Review this budget"
          disabled={missing !== null}
          onClick={() => void session.review()}
        />
        <p className="quiet">{missing ?? "Reads the mapped columns only. Writes nothing."}</p>
      </div>
    </main>
  );
}

function missingColumns({ mapping }: Found): string | null {
  if (columnsOf(mapping, "name").length === 0) return "Choose the column that names each line.";
  if (columnsOf(mapping, "amount").length === 0) return "Choose the column that holds the amount.";
  return null;
}
