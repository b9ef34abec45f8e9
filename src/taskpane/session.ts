import type { Budget } from "../core/budget/budget";
import type { SplitId } from "../core/costs/split";
import { DEFAULT_POLICY } from "../core/policy/default-policy";
import type { Acceptance } from "../core/policy/acceptance";
import type { Policy } from "../core/policy/policy";
import { parseAddress } from "../workbook/address";
import { discover } from "../workbook/discovery/discovery";
import type { Cancel, Host } from "../workbook/host";
import { readIntake } from "../workbook/intake/intake";
import { readEntries } from "../workbook/journal/log-sheet";
import { proposeMapping } from "../core/budget/mapping";
import type { Mapping } from "../core/budget/mapping";
import type { Role } from "../core/budget/role";
import { createFollowing } from "./following";
import { judging, keeping, reviewPages } from "./later";
import { isCancelled, problemOf } from "./problem";
import { whenNews } from "./news";
import { isSameData } from "./same-data";
import type { Found, Page } from "./state";
import type { Store } from "./store";
import { carriedMapping, remapped } from "./view/carried-mapping";
import { lastStanding } from "./view/last-standing";
import { createAsking, type Asking } from "./what-if/asking";
import type { StartThread } from "./what-if/calculator";
import { createWriter, type Writer } from "./writer";

/** Everything a user can ask of the pane. Methods never throw: what goes wrong becomes state. */
export interface Session extends Writer, Pick<Asking, "whatIf"> {
  /** Looks for budget tables; also the retry after "no table found" and after a failure. */
  open(): Promise<void>;
  choose(candidate: number): void;
  map(role: Role, columns: readonly number[]): void;
  review(): Promise<void>;
  cancel(): void;
  reopenChoice(): Promise<void>;
  showPage(page: Page): void;
  showSplit(split: SplitId): void;
  showCells(address: string): Promise<void>;
  /** Judges the budget again by changed settings. */
  setPolicy(change: Partial<Policy>): Promise<void>;
  /** Adds to the acceptances and judges again; the next write keeps them in the workbook. */
  accept(added: readonly Acceptance[]): Promise<void>;
  /** Takes acceptances of the policy off its list: what they covered is open again. */
  takeBack(gone: readonly Acceptance[]): Promise<void>;
  closeNotice(): void;
  end(): Promise<void>;
}

export type OnChosen = (budget: Budget | null, policy: Policy) => void;

/** Effects of the pane through the port; the only place of the pane that waits for the workbook. */
export function createSession(
  host: Host,
  store: Store,
  choose: OnChosen,
  startThread: StartThread | null = null
): Session {
  const onChosen = whenNews(choose);
  const following = createFollowing(host);
  const asking = createAsking(store, startThread);
  let reading: Cancel | null = null;
  /** Settings made in the pane that the workbook does not keep yet. */
  let unsaved: Policy | null = null;
  /** Counts how often the user went back to the choice: answers to an older one are dropped. */
  let choice = 0;

  async function survey(): Promise<Found | null> {
    const survey = await host.survey();
    const candidates = discover(survey);
    const first = candidates[0];
    const entries = await readEntries(host, survey);
    const found = first ? { survey, candidates, chosen: 0, mapping: proposeMapping(first) } : null;
    store.send({ kind: "surveyed", found, lastWrite: lastStanding(entries) });
    // The review will want them; where they cannot be loaded now, the review says so.
    await Promise.allSettled([judging.load(), keeping.load(), reviewPages.load()]);
    return found;
  }

  /** Reads and judges what is chosen; the newest reading wins. */
  async function judgeNow(found: Found, shown: boolean): Promise<void> {
    if (reading) reading.asked = true;
    const mine: Cancel = { asked: false };
    reading = mine;
    const candidate = found.candidates[found.chosen]!;
    const intake = await readIntake(host, found.survey, candidate, found.mapping, {
      cancel: mine,
      ...(shown && { progress: (progress) => store.send({ kind: "read", progress }) }),
    });
    const [{ judge }, { readKept }] = await Promise.all([
      judging.load(),
      keeping.load(),
      reviewPages.load(),
    ]);
    const kept = await readKept(host, found.survey, candidate.name);
    if (reading !== mine) return;
    reading = null;
    const { stage, found: before } = store.state();
    const policy = unsaved ?? kept.policy ?? DEFAULT_POLICY;
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
      const found = await foundAgain(before);
      // The user may have gone back to the choice while the workbook answered.
      if (mine !== choice) return;
      if (found) await judgeNow(found, false);
      else await session.reopenChoice();
    } catch (thrown) {
      if (!isCancelled(thrown)) warn(problemOf(thrown));
    }
  }

  async function foundAgain(before: Found): Promise<Found | null> {
    const survey = await host.survey();
    const candidates = discover(survey);
    const old = before.candidates[before.chosen]!;
    const chosen = candidates.findIndex(
      (one) => one.kind === old.kind && one.name === old.name && one.area.sheet === old.area.sheet
    );
    const mapping = chosen < 0 ? null : carriedMapping(before.mapping, old, candidates[chosen]!);
    return mapping && { survey, candidates, chosen, mapping };
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
  }

  function dropReading(): void {
    choice += 1;
    if (reading) reading.asked = true;
    reading = null;
  }

  function warn(text: string, details: readonly string[] = []): void {
    store.send({ kind: "noticed", notice: { kind: "warning", text, details } });
  }

  function setMapping(mapping: Mapping): void {
    store.send({ kind: "mapped", mapping });
  }

  const session: Session = {
    ...createWriter(host, store, async (by) => {
      // What was set in the pane is on the policy sheet now; after an undo it still holds in the pane.
      if (by === "write") unsaved = null;
      await refresh();
    }),
    whatIf: asking.whatIf,
    async open() {
      store.send({ kind: "opened" });
      try {
        await survey();
      } catch (thrown) {
        store.send({ kind: "failed", problem: problemOf(thrown) });
      }
    },
    choose(chosen) {
      const candidate = store.state().found?.candidates[chosen];
      if (candidate)
        store.send({ kind: "candidate chosen", chosen, mapping: proposeMapping(candidate) });
    },
    map(role, columns) {
      const { found } = store.state();
      if (found) setMapping(remapped(found.mapping, role, columns));
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
      await following.stop().catch((thrown: unknown) => warn(problemOf(thrown)));
    },
    showPage: (page) => store.send({ kind: "page opened", page }),
    showSplit: (split) => store.send({ kind: "split shown", split }),
    async showCells(address) {
      try {
        await host.select(parseAddress(address));
      } catch (thrown) {
        warn(problemOf(thrown));
        // The sheet may have been deleted or renamed, of which nobody tells the pane.
        await refresh();
      }
    },
    async setPolicy(change) {
      const { judge } = await judging.load();
      const { stage, found, policy: before } = store.state();
      if (stage.kind !== "reviewed" || !found) return;
      const policy = { ...before, ...change };
      unsaved = policy;
      const { intake, earlier } = stage.judgement;
      store.send({ kind: "judged", judgement: judge(intake, policy, earlier), policy, found });
      onChosen(intake.budget, policy);
    },
    accept: (added) =>
      session.setPolicy({ acceptances: [...store.state().policy.acceptances, ...added] }),
    takeBack: (gone) =>
      session.setPolicy({
        acceptances: store.state().policy.acceptances.filter((each) => !gone.includes(each)),
      }),
    closeNotice: () => store.send({ kind: "noticed", notice: null }),
    end() {
      asking.end();
      return following.stop();
    },
  };
  return session;
}
