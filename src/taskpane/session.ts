import type { SplitId } from "../core/costs/split";
import { DEFAULT_POLICY } from "../core/policy/default-policy";
import { parseAddress } from "../workbook/address";
import { nearMiss } from "../workbook/discovery/near-miss";
import type { Cancel, Host } from "../workbook/host";
import { readIntake } from "../workbook/intake/intake";
import { readEntries } from "../workbook/journal/log-sheet";
import type { Survey } from "../workbook/survey";
import { createChoosing, type Choosing } from "./choice/choosing";
import type { Found } from "./choice/found";
import { lookAgain, lookUp } from "./choice/lookup";
import { readRemembered } from "./choice/remembered";
import { createFollowing } from "./following";
import type { LoadBook } from "./functions/function-book";
import { createFormulary, type Formulary } from "./functions/formulary";
import { judging, keeping, reviewPages, selectionBar } from "./later";
import { createRecall, type Recall } from "./recall";
import type { Page } from "./pages";
import { isCancelled, problemOf } from "./problem";
import { whenNews } from "./news";
import { isSameData } from "./same-data";
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
  showPage(page: Page): void;
  showSplit(split: SplitId): void;
  /** Opens the findings of the line in this row of the sheet, from 0; those of all lines with null. */
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
  const following = createFollowing(host);
  const selection = createSelection(host, store);
  const asking = createAsking(store, startThread);
  const recall = createRecall(host, store);
  const { recount, ...formulary } = createFormulary(host, store, loadBook);
  const remember = (survey: Survey) => readRemembered(host, survey, warn);
  const { unsaved, saved, ...settings } = createSettings(store, onChosen);
  let reading: Cancel | null = null;
  /** Counts how often the user went back to the choice: answers to an older one are dropped. */
  let choice = 0;

  async function survey(): Promise<void> {
    const { survey, found } = await lookUp(host, store.state().found, remember);
    const writes = await readEntries(host, survey);
    const miss = found ? {} : { nearMiss: nearMiss(survey).says };
    store.send({ kind: "surveyed", found, writes, ...miss });
    // The review will want them; where they cannot be loaded now, the review says so.
    await Promise.allSettled([judging.load(), keeping.load(), reviewPages.load()]);
  }

  /** Reads and judges what is chosen; the newest reading wins. */
  async function judgeNow(chosen: Found, shown: boolean): Promise<void> {
    if (reading) reading.asked = true;
    const mine: Cancel = { asked: false };
    reading = mine;
    const candidate = chosen.candidates[chosen.chosen]!;
    const [{ judge }, { readKept }] = await Promise.all([
      judging.load(),
      keeping.load(),
      reviewPages.load(),
      selectionBar.load(),
    ]);
    const kept = await readKept(host, chosen.survey, candidate.name);
    const policy = unsaved() ?? kept.policy ?? DEFAULT_POLICY;
    const intake = await readIntake(host, chosen.survey, candidate, chosen.mapping, {
      cancel: mine,
      exchange: policy,
      ...(shown && { progress: (progress) => store.send({ kind: "read", progress }) }),
    });
    const found = { ...chosen, remembered: kept.mappings };
    if (reading !== mine) return;
    reading = null;
    const { stage, found: before } = store.state();
    // Calculation tells of itself also where nothing came out differently; a preview then still holds.
    if (
      stage.kind === "reviewed" &&
      isSameData([before, stage.judgement.intake, stage.judgement.policy], [found, intake, policy])
    )
      return;
    const judgement = judge(intake, policy, kept.earlier);
    store.send({ kind: "judged", judgement, policy, found });
    onChosen(intake.budget, policy);
    if (kept.problems.length > 0)
      warn("Some of what the workbook keeps cannot be read:", kept.problems);
  }

  /** After edits the table may have grown, moved or gone: look again, then read with the same mapping. */
  async function refresh(): Promise<void> {
    const mine = choice;
    const before = store.state().found;
    if (!before || store.state().stage.kind !== "reviewed") return;
    try {
      const found = await lookAgain(host, before);
      // The user may have gone back to the choice while the workbook answered.
      if (mine !== choice) return;
      if (found) await judgeNow(found, false);
      else await session.reopenChoice();
    } catch (thrown) {
      if (!isCancelled(thrown)) warn(problemOf(thrown));
    }
  }

  async function followChosen(): Promise<void> {
    const { found } = store.state();
    if (!found) return;
    try {
      await following.follow(found.candidates[found.chosen]!.area.sheet, () => void refresh());
      store.send({ kind: "following", isFollowing: true });
    } catch (thrown) {
      warn(`The review does not follow your edits. ${problemOf(thrown)}`);
    }
    try {
      await selection.follow();
    } catch (thrown) {
      warn(`The pane does not follow the cells you select. ${problemOf(thrown)}`);
    }
  }

  async function stopFollowing(): Promise<void> {
    await Promise.all([following.stop(), selection.stop()]);
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
    const { stage } = store.state();
    return stage.kind === "reviewed" && stage.page === page;
  }

  function dropReading(): void {
    choice += 1;
    if (reading) reading.asked = true;
    reading = null;
  }

  function warn(text: string, details: readonly string[] = []): void {
    store.send({ kind: "noticed", notice: { kind: "warning", text, details } });
  }

  const session: Session = {
    ...createWriter(host, store, name, async (by) => {
      await settle(by);
      await refresh();
      await recount();
    }),
    // What was set in the pane still holds in it after an undo.
    ...createUndoer(host, store, async () => {
      await refresh();
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
      const { found } = store.state();
      if (!found) return;
      store.send({ kind: "read", progress: null });
      try {
        await judgeNow(found, true);
        await followChosen();
      } catch (thrown) {
        if (isCancelled(thrown)) store.send({ kind: "choice reopened" });
        else store.send({ kind: "failed", problem: problemOf(thrown) });
      }
    },
    cancel() {
      if (reading) reading.asked = true;
    },
    async reopenChoice() {
      dropReading();
      onChosen(null, store.state().policy);
      store.send({ kind: "choice reopened" });
      await stopFollowing().catch((thrown: unknown) => warn(problemOf(thrown)));
    },
    showPage(page) {
      store.send({ kind: "page opened", page });
      if (page === "history") void recall.readPast();
      if (page === "functions") void formulary.readFunctions();
    },
    showSplit: (split) => store.send({ kind: "split shown", split }),
    showLine: (row) => store.send({ kind: "line shown", row }),
    async showCells(address) {
      try {
        await host.select(parseAddress(address));
      } catch (thrown) {
        warn(problemOf(thrown));
        // The sheet may have been deleted or renamed, of which nobody tells the pane.
        await refresh();
      }
    },
    closeNotice: () => store.send({ kind: "noticed", notice: null }),
    end() {
      asking.end();
      return stopFollowing();
    },
  };
  return session;
}
