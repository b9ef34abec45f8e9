import { useMemo } from "react";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import { caseCards, caseCells, caseTally } from "../../view/case-cards";
import type { Formatting } from "../../view/formatting";
import { LongList } from "../shell/LongList";
import { CaseCardView } from "./CaseCardView";
import { CaseVerdictMark } from "./CaseVerdictMark";
import { NoCases } from "./NoCases";

interface CasesPageProps {
  readonly judgement: Judgement;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

/** Every use case as a decision: close it, fund what it stands on, or keep it. */
export function CasesPage({ judgement, format, onShowCells }: CasesPageProps) {
  const cards = useMemo(() => caseCards(judgement), [judgement]);
  if (cards.length === 0) return <NoCases />;
  const { counts, freed } = caseTally(cards);
  return (
    <>
      <h2 className="subtitle">
        {say("{count, plural, one {{shown} use case} other {{shown} use cases}}", {
          count: cards.length,
          shown: format.count(cards.length),
        })}
      </h2>
      <ul className="marks" aria-label={say("Use cases by decision")}>
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <CaseVerdictMark verdict={verdict} count={count} />
          </li>
        ))}
      </ul>
      {freed > 0 && (
        <p title={format.moneyExact(freed)}>
          {say("Closing what misses its threshold frees {amount} that is not spent yet.", {
            amount: format.money(freed),
          })}
        </p>
      )}
      <LongList
        items={cards}
        keyOf={({ at }) => String(at)}
        className="findings"
        label={say("Use cases, decisions first")}
        draw={(card) => (
          <CaseCardView
            card={card}
            format={format}
            cellsOf={() => caseCells(judgement, card.at)}
            onShowCells={onShowCells}
          />
        )}
      />
    </>
  );
}
