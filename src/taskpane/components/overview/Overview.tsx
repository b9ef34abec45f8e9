import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { SplitId } from "../../../core/costs/split";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import type { Formatting } from "../../view/formatting";
import { severityCounts } from "../../view/ranking";
import { headline } from "../../view/verdict-words";
import { SeverityMark } from "../findings/SeverityMark";
import { ExchangeForm } from "../policy/ExchangeForm";
import { RuleTally } from "./RuleTally";
import { SplitShares } from "./SplitShares";

interface OverviewProps {
  readonly judgement: Judgement;
  readonly split: SplitId;
  readonly format: Formatting;
  readonly session: Session;
}

/** The verdict, the money it speaks about, and the mix. */
export function Overview({ judgement, split, format, session }: OverviewProps) {
  const { report, review } = judgement;
  const { verdict, rest } = headline(review.summary);
  const isMixed = (judgement.intake.currencies ?? []).length > 1;
  const counts = severityCounts(review.findings);
  return (
    <>
      <section aria-label={say("Verdict")} className="verdict">
        <p className="verdict-sentence">{verdict}</p>
        {rest && <p className="quiet">{rest}</p>}
        <ul className="marks" aria-label={say("Findings by severity")}>
          {counts.map(({ severity, count }) => (
            <li key={severity}>
              <SeverityMark severity={severity} count={count} />
            </li>
          ))}
        </ul>
        <dl className="facts">
          <Fact
            name={say("Total")}
            value={format.money(report.total)}
            exact={format.moneyExact(report.total)}
          />
          <Fact
            name={say("At stake")}
            value={format.money(report.exposure)}
            exact={format.moneyExact(report.exposure)}
          />
          <Fact name={say("Judged")} value={format.share(review.judged)} />
          <Fact
            name={say("No cost type")}
            value={format.money(report.unassigned)}
            exact={format.moneyExact(report.unassigned)}
          />
        </dl>
        {report.notes.length > 0 && (
          <details className="quiet">
            <summary>
              {say("How the table was read ({count})", {
                count: format.count(report.notes.length),
              })}
            </summary>
            <ul className="reasons-why">
              {report.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </details>
        )}
        <RuleTally
          coverage={report.coverage}
          format={format}
          onOpen={() => session.showPage("findings")}
        />
      </section>
      {isMixed && (
        <ExchangeForm
          judgement={judgement}
          locale={format.locale}
          onChange={(change) => void session.setPolicy(change)}
        />
      )}
      <SplitShares judgement={judgement} split={split} format={format} session={session} />
      <NextSteps judgement={judgement} session={session} />
    </>
  );
}

/** A mix that needs no repair is not offered one. */
function NextSteps({ judgement, session }: Pick<OverviewProps, "judgement" | "session">) {
  const { feasible, moves } = judgement.report.proposal;
  const findings = say("See findings");
  const toFindings = () => session.showPage("findings");
  const toMoves = () => session.showPage("moves");
  return (
    <div className="actions actions-row">
      {feasible && moves.length === 0 ? (
        <>
          <PrimaryButton text={findings} onClick={toFindings} />
          <DefaultButton text={say("Ask what if")} onClick={toMoves} />
        </>
      ) : (
        <>
          <PrimaryButton text={say("What would fix it")} onClick={toMoves} />
          <DefaultButton text={findings} onClick={toFindings} />
        </>
      )}
    </div>
  );
}

function Fact({
  name,
  value,
  exact,
}: {
  readonly name: string;
  readonly value: string;
  readonly exact?: string;
}) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd title={exact}>{value}</dd>
    </div>
  );
}
