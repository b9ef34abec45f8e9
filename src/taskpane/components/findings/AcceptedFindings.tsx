import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import { acceptanceWords } from "../../view/acceptance-words";
import { acceptancesBehind } from "../../view/accepting";
import type { Formatting } from "../../view/formatting";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";

interface AcceptedFindingsProps {
  readonly judgement: Judgement;
  readonly format: Formatting;
  readonly session: Session;
}

const BATCH = 20;

/** What somebody has accepted counts nowhere, but stays in sight; acceptances that do nothing any more are said aloud. */
export function AcceptedFindings({ judgement, format, session }: AcceptedFindingsProps) {
  const { accepted, staleAcceptances } = judgement.report;
  const batch = useBatch(accepted.length, BATCH);
  return (
    <>
      {staleAcceptances.length > 0 && (
        <section aria-label={say("Acceptances to look at")} className="obstacle">
          <Icon iconName="Serious" className="mark-icon" />
          <div>
            {staleAcceptances.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <button type="button" className="link" onClick={() => session.showPage("policy")}>
              {say("Open the list of acceptances")}
            </button>
          </div>
        </section>
      )}
      {accepted.length > 0 && (
        <details className="card undecided">
          <summary>{say("Accepted ({count})", { count: format.count(accepted.length) })}</summary>
          <ol ref={batch.list} className="acceptances">
            {accepted.slice(0, batch.shown).map((finding, at) => (
              <li key={`${finding.rule} ${finding.what}`}>
                <span>{finding.what}</span>
                <span className="quiet">
                  {acceptanceWords(finding.reason, finding.who, finding.until)}
                </span>
                <DefaultButton
                  text={say("Take back")}
                  ariaLabel={say("Take back the acceptance: {what}", { what: finding.what })}
                  onClick={() => void session.takeBack(acceptancesBehind(judgement, at))}
                />
              </li>
            ))}
          </ol>
          <ShowMore batch={batch} format={format} />
        </details>
      )}
    </>
  );
}
