import type { SplitId } from "../core/costs/split";
import { parseAddress } from "../workbook/address";
import { nearMiss } from "../workbook/discovery/near-miss";
import type { Host } from "../workbook/host";
import { readEntries } from "../workbook/journal/log-sheet";
import type { Survey } from "../workbook/survey";
import { createChoosing, type Choosing } from "./choice/choosing";
import { lookAgain, lookUp } from "./choice/lookup";
import { readRemembered } from "./choice/remembered";
import type { LoadBook } from "./functions/function-book";
import { createFormulary, type Formulary } from "./functions/formulary";
import { asidePages, judging, keeping, remembering, reviewPages } from "./later";
import { createLive } from "./live";
import { createRecall, type Recall } from "./recall";
import { isAside, type Aside, type Page } from "./pages";
import { isCancelled, problemOf } from "./problem";
import { createReading } from "./reading";
import { whenNews } from "./news";
import { createSelection } from "./selection/selection";
import type { Store } from "./store";
import { createSettings, type OnChosen, type Settings } from "./settings";
import { createAsking, type Asking } from "./what-if/asking";
import type { StartThread } from "./what-if/calculator";
import { NO_NAME } from "./writing/kept-name";
import { createUndoer, type Undoer } from "./writing/undoer";
import { createWriter, type Writer } from "./writing/writer";
import type { Subject } from "./writing/writing";

/** Everything a user can ask of the pane. Methods never throw: what goes wrong becomes state. */
export interface Session
  extends Writer, Undoer, Recall, Formulary, Settings, Choosing, Pick<Asking, "whatIf"> {
  /** Looks for budget tables; also the retry after "no table found" and after a failure. */
  open(): Promise<void>;
  review(): Promise<void>;
  cancel(): void;
  reopenChoice(): Promise<void>;
  /** Without a review only a page that needs none. */
  showPage(page: Page): void;
  closeAside(): void;
  showSplit(split: SplitId): void;
  /** Opens the findings of the line in this row of a table (`rowIn`); those of all lines with null. */
  showLine(row: number | null): void;
  showCells(address: string): Promise<void>;
  closeNotice(): void;
  end(): Promise<void>;
}

/** Effects of the pane through the port; the only place of the pane that waits for the workbook. */
export function createSession(
  host: Host,
  store: Store,
  choose: OnChosen,
  startThread: StartThread | null = null,
  name = NO_NAME,
  loadBook?: LoadBook
): Session {
  const onChosen = whenNews(choose);
  const selection = createSelection(host, store);
  const asking = createAsking(store, startThread);
  const recall = createRecall(host, store);
  const { recount, ...formulary } = createFormulary(host, store, loadBook);
  const remember = (survey: Survey) => readRemembered(host, survey, warn);
  const { unsaved, saved, ...settings } = createSettings(store, onChosen, refresh);
  const reading = createReading(host, store, { onChosen, unsaved, warn });
  const live = createLive(host, { reading, selection, settled: () => void refresh(), warn });
  /** Counts how often the user went back to the choice: answers to an older one are dropped. */
  let choice = 0;
  /** Cells changed while the first reading of them was under way. */
  let isBehind = false;

  async function survey(): Promise<void> {
    const { survey, found } = await lookUp(host, store.state().found, remember);
    const writes = await readEntries(host, survey);
    const miss = found ? {} : { nearMiss: nearMiss(survey).says };
    store.send({ kind: "surveyed", found, writes, ...miss });
    // The review will want them; where they cannot be loaded now, the review says so.
    await Promise.allSettled([judging.load(), keeping.load(), reviewPages.load()]);
  }

  /** After edits the table may have grown, moved or gone: look again, then read with the same mapping. */
  async function refresh(): Promise<void> {
    const mine = choice;
    const { found: before, stage } = store.state();
    isBehind = stage.kind === "reading";
    if (!before || stage.kind !== "reviewed") return;
    try {
      const found = await lookAgain(host, before);
      // The user may have gone back to the choice while the workbook answered.
      if (mine !== choice) return;
      if (found) await reading.judgeNow(found, false);
      else await session.reopenChoice();
    } catch (thrown) {
      if (!isCancelled(thrown)) warn(problemOf(thrown));
    }
  }

  /** After the pane's own writes, of whose cells nobody tells it. */
  async function readAgain(): Promise<void> {
    reading.forget();
    await refresh();
  }

  async function settle(by: Subject): Promise<void> {
    const { stage } = store.state();
    if (by === "review") {
      // What was set in the pane is on the policy sheet now.
      saved();
    } else if (by === "moves" && stage.kind === "reviewed" && stage.whatIf) {
      // What was asked for is in the budget: asked of it again, a cut would cut once more.
      await asking.whatIf({ kind: "reset" });
    }
  }

  function isOpen(page: Page): boolean {
    const { stage, aside } = store.state();
    return (stage.kind === "reviewed" ? stage.page : aside?.page) === page;
  }

  function fill(page: Page): void {
    if (page === "history") void recall.readPast();
    if (page === "functions") void formulary.readFunctions();
  }

  /** What the workbook keeps is shown before somebody changes it. */
  async function openAside(page: Aside): Promise<void> {
    const { stage } = store.state();
    try {
      await asidePages.load();
      if (page === "policy" && !unsaved()) {
        const { readPolicy } = await remembering.load();
        const { policy } = await readPolicy(host, await host.survey());
        store.send({ kind: "policy set", policy });
      }
      if (store.state().stage !== stage) return;
      store.send({ kind: "page opened", page });
      fill(page);
    } catch (thrown) {
      warn(problemOf(thrown));
    }
  }

  function warn(text: string, details: readonly string[] = []): void {
    store.send({ kind: "noticed", notice: { kind: "warning", text, details } });
  }

  const session: Session = {
    ...createWriter(host, store, name, async (by) => {
      await settle(by);
      await readAgain();
      await recount();
    }),
    // What was set in the pane still holds in it after an undo.
    ...createUndoer(host, store, async () => {
      await readAgain();
      await recount();
      if (isOpen("history")) await recall.readPast();
    }),
    ...recall,
    ...formulary,
    ...settings,
    ...createChoosing(host, store, remember),
    whatIf: asking.whatIf,
    async open() {
      store.send({ kind: "opened" });
      try {
        await survey();
      } catch (thrown) {
        store.send({ kind: "failed", problem: problemOf(thrown) });
      }
    },
    async review() {
      const { found: before, stage } = store.state();
      if (!before) return;
      const mine = choice;
      store.send({ kind: "read", progress: null });
      isBehind = false;
      try {
        const found = stage.kind === "reviewed" ? await lookAgain(host, before) : before;
        if (mine !== choice) return;
        if (!found) return await session.reopenChoice();
        const unfollowed = await live.followEdits(found);
        if (mine !== choice) return;
        await reading.judgeNow(found, true);
        if (mine !== choice) return;
        if (unfollowed === null) store.send({ kind: "following", isFollowing: true });
        else warn(unfollowed);
        await live.followSelection();
        if (isBehind) await refresh();
      } catch (thrown) {
        // What comes of a reading that was given up concerns nobody.
        if (mine !== choice) return;
        if (isCancelled(thrown)) store.send({ kind: "choice reopened" });
        else store.send({ kind: "failed", problem: problemOf(thrown) });
        await live.stop().catch(() => {});
      }
    },
    // At once: Excel may not answer for long, or never.
    cancel() {
      if (store.state().stage.kind === "reading") void session.reopenChoice();
    },
    async reopenChoice() {
      choice += 1;
      reading.drop();
      onChosen(null, store.state().policy);
      store.send({ kind: "choice reopened" });
      await live.stop().catch((thrown: unknown) => warn(problemOf(thrown)));
    },
    showPage(page) {
      if (store.state().stage.kind !== "reviewed") {
        if (isAside(page)) void openAside(page);
        return;
      }
      store.send({ kind: "page opened", page });
      fill(page);
    },
    closeAside: () => store.send({ kind: "aside closed" }),
    showSplit: (split) => store.send({ kind: "split shown", split }),
    showLine: (row) => store.send({ kind: "line shown", row }),
    async showCells(address) {
      try {
        await host.select(parseAddress(address));
      } catch (thrown) {
        warn(problemOf(thrown));
        // The sheet may have been deleted or renamed, of which nobody tells the pane.
        await readAgain();
      }
    },
    closeNotice: () => store.send({ kind: "noticed", notice: null }),
    end() {
      asking.end();
      return live.stop();
    },
  };
  return session;
}
