import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { SplitId } from "../../../core/costs/split";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import type { Formatting } from "../../view/formatting";
import { severityCounts } from "../../view/ranking";
import { headline } from "../../view/verdict-words";
import { SeverityMark } from "../findings/SeverityMark";
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
  const counts = severityCounts(review.findings);
  return (
    <>
      <section aria-label="Verdict" className="verdict">
        <p className="verdict-sentence">{verdict}</p>
        {rest && <p className="quiet">{rest}</p>}
        <ul className="marks" aria-label="Findings by severity">
          {counts.map(({ severity, count }) => (
            <li key={severity}>
              <SeverityMark severity={severity} count={count} />
            </li>
          ))}
        </ul>
        <dl className="facts">
          <Fact
            name="Total"
            value={format.money(report.total)}
            exact={format.moneyExact(report.total)}
          />
          <Fact
            name="At stake"
            value={format.money(report.exposure)}
            exact={format.moneyExact(report.exposure)}
          />
          <Fact name="Judged" value={format.share(review.judged)} />
          <Fact
            name="No cost type"
            value={format.money(report.unassigned)}
            exact={format.moneyExact(report.unassigned)}
          />
        </dl>
        {report.notes.length > 0 && (
          <details className="quiet">
            <summary>How the table was read ({format.count(report.notes.length)})</summary>
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
      <SplitShares judgement={judgement} split={split} format={format} session={session} />
      <div className="actions actions-row">
        <PrimaryButton text="What would fix it" onClick={() => session.showPage("moves")} />
        <DefaultButton text="See findings" onClick={() => session.showPage("findings")} />
      </div>
    </>
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
