import { IconButton } from "office-ui-fabric-react/lib/Button";
import type { Policy } from "../../../core/policy/policy";
import { say } from "../../../core/words/say";
import { ASIDES, pageTitle } from "../../pages";
import type { Session } from "../../session";
import type { AsideShown } from "../../state";
import type { Formatting } from "../../view/formatting";
import type { Journal } from "../../view/journal";
import { AboutPage } from "../about/AboutPage";
import { FunctionsPage } from "../functions/FunctionsPage";
import { HistoryPage } from "../history/HistoryPage";
import { PolicyPage } from "../policy/PolicyPage";
import { MorePages } from "./MorePages";

interface AsidePageProps {
  readonly aside: AsideShown;
  readonly policy: Policy;
  readonly journal: Journal;
  readonly format: Formatting;
  readonly session: Session;
}

/** A page that needs no review, with the way back to what was on screen before. */
export function AsidePage(props: AsidePageProps) {
  const { aside, session } = props;
  return (
    <main>
      <div className="head head-aside">
        <IconButton
          iconProps={{ iconName: "ArrowLeft" }}
          title={say("Back")}
          ariaLabel={say("Back")}
          onClick={session.closeAside}
        />
        <h1 className="title">{pageTitle(aside.page)}</h1>
        <MorePages pages={ASIDES} current={aside.page} onOpen={session.showPage} />
      </div>
      <div className="page">
        <AsideView {...props} />
      </div>
    </main>
  );
}

function AsideView({ aside, policy, journal, format, session }: AsidePageProps) {
  switch (aside.page) {
    case "history":
      return <HistoryPage journal={journal} past={aside.past} format={format} session={session} />;
    case "functions":
      return (
        <FunctionsPage
          functions={aside.functions}
          judgement={null}
          tables={[]}
          isBusy={journal.isBusy}
          format={format}
          session={session}
        />
      );
    case "policy":
      return (
        <PolicyPage
          policy={policy}
          judgement={null}
          locale={format.locale}
          onChange={(change) => void session.setPolicy(change)}
        />
      );
    case "about":
      return <AboutPage />;
  }
}
