import { HostFailure, type Host } from "../workbook/host";
import type { UndoResult } from "../workbook/journal/journal";
import { readEntries } from "../workbook/journal/log-sheet";
import type { Judgement } from "../workbook/judgement/judgement";
import { annotating, checking, journaling, planning } from "./later";
import { problemOf } from "./problem";
import type { Notice, Writing } from "./state";
import type { Store } from "./store";
import { lastStanding } from "./view/last-standing";

/** Writing into the workbook: preview first, then the write, then its undo. */
export interface Writer {
  preview(): Promise<void>;
  dropPreview(): void;
  write(): Promise<void>;
  undo(): Promise<void>;
}

/** `changed` runs after the workbook was changed. */
export function createWriter(
  host: Host,
  store: Store,
  changed: (by: "write" | "undo") => Promise<void>
): Writer {
  function stand(writing: Writing): void {
    store.send({ kind: "writing", writing });
  }

  function fail(text: string): void {
    store.send({ kind: "noticed", notice: { kind: "error", text, details: [] } });
  }

  /** false once the budget was read again: a plan for older cells must not be shown. */
  function isCurrent(judgement: Judgement): boolean {
    const { stage } = store.state();
    return stage.kind === "reviewed" && stage.judgement === judgement;
  }

  /** A write that stopped half-way stands in the journal as started: undo must be able to take it back. */
  async function rereadEntries(): Promise<void> {
    try {
      const entries = await readEntries(host, await host.survey());
      store.send({ kind: "journal read", lastWrite: lastStanding(entries) });
    } catch (thrown) {
      fail(problemOf(thrown));
    }
  }

  return {
    async preview() {
      const { stage } = store.state();
      if (stage.kind !== "reviewed") return;
      store.send({ kind: "page opened", page: "write" });
      store.send({ kind: "noticed", notice: null });
      stand({ kind: "planning" });
      try {
        const [{ planReview }, { refusals }] = await Promise.all([
          planning.load(),
          checking.load(),
          annotating.load(),
        ]);
        const survey = await host.survey();
        const plan = await planReview(host, survey, stage.judgement, {
          today: isoDate(new Date()),
        });
        const reasons = await refusals(host, survey, plan);
        if (!isCurrent(stage.judgement)) return;
        stand(reasons.length > 0 ? { kind: "refused", reasons } : { kind: "planned", plan });
      } catch (thrown) {
        const refused = annotating.now()?.PlanRefused;
        if (refused && thrown instanceof refused)
          stand({ kind: "refused", reasons: thrown.reasons });
        else {
          stand({ kind: "idle" });
          fail(problemOf(thrown));
        }
      }
    },
    dropPreview: () => stand({ kind: "idle" }),
    async write() {
      const { stage } = store.state();
      if (stage.kind !== "reviewed" || stage.writing.kind !== "planned") return;
      const { plan } = stage.writing;
      stand({ kind: "writing", plan });
      try {
        const { writePlan } = await journaling.load();
        const entry = await writePlan(host, plan);
        await changed("write");
        stand({ kind: "written", entry });
      } catch (thrown) {
        if (thrown instanceof HostFailure && thrown.code === "WRITE.REFUSED") {
          stand({ kind: "refused", reasons: [thrown.message] });
          return;
        }
        stand({ kind: "idle" });
        fail(problemOf(thrown));
        await rereadEntries();
      }
    },
    async undo() {
      const entry = store.state().lastWrite;
      if (!entry || store.state().isUndoing) return;
      store.send({ kind: "undoing" });
      try {
        const { undoEntry } = await journaling.load();
        const result = await undoEntry(host, entry);
        const entries = await readEntries(host, await host.survey());
        store.send({
          kind: "undone",
          lastWrite: lastStanding(entries),
          notice: undoNotice(result),
        });
        await changed("undo");
      } catch (thrown) {
        fail(problemOf(thrown));
      }
    },
  };
}

/** The user's own calendar day, as YYYY-MM-DD. */
function isoDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function undoNotice({ entry: { title, state }, kept, missing }: UndoResult): Notice {
  if (missing.length > 0) {
    const text =
      state === "undone"
        ? `Taken back: ${title}, as far as it was still there.`
        : `Not all taken back: ${title}.`;
    const changed = kept.map((cell) => `${cell} was changed since and keeps what it holds now.`);
    return { kind: "warning", text, details: [...missing, ...changed] };
  }
  return kept.length === 0
    ? { kind: "success", text: `Taken back: ${title}. The cells are as they were.`, details: [] }
    : {
        kind: "warning",
        text: `Taken back: ${title}. These cells were changed since and keep what they hold now:`,
        details: kept,
      };
}
