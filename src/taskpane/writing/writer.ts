import type { PartId } from "../../workbook/annotation/parts";
import { HostFailure, type Host } from "../../workbook/host";
import { readEntries, type JournalEntry } from "../../workbook/journal/log-sheet";
import type { Judgement } from "../../workbook/judgement/judgement";
import { journaling } from "../later";
import { problemOf } from "../problem";
import type { Stage } from "../state";
import type { Store } from "../store";
import type { KeptName } from "./kept-name";
import { planWrite, type PlanChoice } from "./planner";
import { homeOf, type Subject, type Writing } from "./writing";

/** A formula to enter, with the cells that its result fills; or cost types that were chosen. */
export type Entry = Pick<PlanChoice, "formula" | "fills" | "types">;

/** Writing into the workbook: preview first, then the write. */
export interface Writer {
  /** Opens the page of writes with a plan; of a formula for the cell that is selected now, the last formula if none is named. */
  preview(of?: Subject, entry?: Entry): Promise<void>;
  chooseParts(parts: ReadonlySet<PartId>): void;
  signAs(who: string): void;
  /** Plans the moves again with or without the cell of a formula. */
  overwrite(address: string, isChosen: boolean): Promise<void>;
  /** Leaves what the page of writes shows, back to where it was asked for. */
  dropPreview(): void;
  write(): Promise<void>;
}

/** `changed` runs after the workbook was changed. */
export function createWriter(
  host: Host,
  store: Store,
  name: KeptName,
  changed: (by: Subject) => Promise<void>
): Writer {
  let newest = 0;
  let last: Entry = { formula: "" };

  function stand(writing: Writing): void {
    store.send({ kind: "writing", writing });
  }

  function reviewed(): Extract<Stage, { kind: "reviewed" }> | null {
    const { stage } = store.state();
    return stage.kind === "reviewed" ? stage : null;
  }

  /** The newest plan wins, and none for a budget that was read again since. */
  async function plan(of: Subject, judgement: Judgement, choice: PlanChoice): Promise<void> {
    const mine = (newest += 1);
    const isCurrent = () => mine === newest && reviewed()?.judgement === judgement;
    try {
      const planned = await planWrite(host, of, judgement, choice);
      if (!isCurrent()) return;
      stand(
        planned.kind === "planned" ? { ...planned, of, isChanging: false } : { ...planned, of }
      );
    } catch (thrown) {
      if (isCurrent()) stand({ kind: "failed", of, problem: problemOf(thrown), left: null });
    }
  }

  /** A write that stopped half-way stands in the log as started: undo must be able to take it back. */
  async function whatIsLeft(known: ReadonlySet<string>): Promise<JournalEntry | null> {
    try {
      const writes = await readEntries(host, await host.survey());
      store.send({ kind: "journal read", writes });
      return writes.find(({ id, state }) => state !== "undone" && !known.has(id)) ?? null;
    } catch {
      // The workbook does not answer: what it is about has been said by the failure of the write itself.
      return null;
    }
  }

  return {
    async preview(of = "review", entry = last) {
      const stage = reviewed();
      if (!stage || stage.writing.kind === "writing") return;
      last = entry;
      store.send({ kind: "page opened", page: "write" });
      store.send({ kind: "noticed", notice: null });
      stand({ kind: "planning", of });
      const { parts } = store.state().writeChoice;
      await plan(of, stage.judgement, { parts, overwritten: new Set(), ...entry });
    },
    chooseParts: (parts) => store.send({ kind: "write chosen", choice: { parts } }),
    signAs(who) {
      store.send({ kind: "write chosen", choice: { who } });
      name.keep(who.trim());
    },
    async overwrite(address, isChosen) {
      const stage = reviewed();
      if (stage?.writing.kind !== "planned") return;
      const { writing, judgement } = stage;
      const overwritten = new Set(writing.overwritten);
      if (isChosen) overwritten.add(address);
      else overwritten.delete(address);
      stand({ ...writing, overwritten, isChanging: true });
      await plan(writing.of, judgement, { parts: null, overwritten, formula: "" });
    },
    dropPreview() {
      newest += 1;
      const writing = reviewed()?.writing;
      stand({ kind: "idle", of: "review" });
      const home = writing && homeOf(writing.of);
      if (home && writing.kind !== "written") store.send({ kind: "page opened", page: home });
    },
    async write() {
      const stage = reviewed();
      if (stage?.writing.kind !== "planned" || stage.writing.isChanging) return;
      if (store.state().undoing !== null) return;
      const { of, plan: planned, formulas, overwritten } = stage.writing;
      stand({ kind: "writing", of, plan: planned, formulas, overwritten });
      const { writes, writeChoice } = store.state();
      try {
        const { writePlan } = await journaling.load();
        const entry = await writePlan(host, planned, { who: writeChoice.who.trim() });
        await changed(of);
        stand({ kind: "written", of, entry });
      } catch (thrown) {
        if (thrown instanceof HostFailure && thrown.code === "WRITE.REFUSED") {
          stand({ kind: "refused", of, reasons: [thrown.message] });
          return;
        }
        const left = await whatIsLeft(new Set(writes.map(({ id }) => id)));
        stand({ kind: "failed", of, problem: problemOf(thrown), left });
      }
    },
  };
}
