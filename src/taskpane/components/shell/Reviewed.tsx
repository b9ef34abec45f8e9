import { useLayoutEffect, useRef } from "react";
import { ASIDES, pageTitle, type Page } from "../../pages";
import { BudgetHead } from "./BudgetHead";
import { MorePages } from "./MorePages";
import { PageView, type PageViewProps } from "./PageView";
import { PANEL_ID, tabId, Tabs, type Tab } from "./Tabs";

/** The pages of one review under the budget's name. */
export function Reviewed(props: PageViewProps) {
  const { stage, format, session } = props;
  const { page, isFollowing, judgement } = stage;
  const findings = judgement.review.findings.length;
  const tabs = TABS.map((tab) =>
    tab.page === "findings" && findings > 0 ? { ...tab, count: format.count(findings) } : tab
  );
  useTopOf(page);
  return (
    <main>
      <div className="head">
        <BudgetHead
          report={judgement.report}
          isFollowing={isFollowing}
          format={format}
          session={session}
        />
        <div className="head-pages">
          <Tabs tabs={tabs} current={page} onOpen={session.showPage} />
          <MorePages pages={MORE} current={page} onOpen={session.showPage} />
        </div>
      </div>
      <div className="page" id={PANEL_ID} {...panelOf(page)}>
        <PageView {...props} />
      </div>
    </main>
  );
}

const TABS: readonly Tab[] = [
  { page: "overview" },
  { page: "findings" },
  { page: "cases" },
  { page: "moves" },
];

const MORE: readonly Page[] = ["types", "write", ...ASIDES];

function panelOf(page: Page) {
  return MORE.includes(page)
    ? { role: "region", "aria-label": pageTitle(page) }
    : { role: "tabpanel", "aria-labelledby": tabId(page) };
}

/** A page begins at its top, whatever was scrolled to on the page before. */
function useTopOf(page: Page): void {
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current !== page) window.scrollTo(0, 0);
    shown.current = page;
  }, [page]);
}
