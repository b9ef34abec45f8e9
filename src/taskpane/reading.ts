import { DEFAULT_POLICY } from "../core/policy/default-policy";
import type { Policy } from "../core/policy/policy";
import { rememberingAssignments } from "../core/costs/assignment";
import { paced, type Rest } from "../core/steps";
import { numbersAs } from "../core/words/numbers";
import { say } from "../core/words/say";
import { HostFailure, type Cancel, type Host } from "../workbook/host";
import type { KeptColumns } from "../workbook/intake/kept-columns";
import type { Judgement } from "../workbook/judgement/judgement";
import { tablesChosen, type Found } from "./choice/found";
import { columnKeeping, intaking, judging, keeping, reviewPages, selectionBar } from "./later";
import { createRest } from "./rest";
import { isSameData } from "./same-data";
import type { OnChosen } from "./settings";
import type { Store } from "./store";

/** Reading and judging of the chosen tables; the newest reading wins. */
export interface Reading {
  /** `shown`: the user waits for it and sees its progress. */
  judgeNow(chosen: Found, shown: boolean): Promise<void>;
  /** The sheets that it reads. What it reads of them is kept, and each change of them must be told. */
  keep(chosen: Found): Promise<readonly string[]>;
  /** Nothing is kept any more: nobody tells of changes. */
  unkept(): void;
  changed: KeptColumns["changed"];
  /** The next reading is of all columns. */
  forget(): void;
  /** Gives up what is being read. */
  drop(): void;
}

interface ReadingNeeds {
  readonly onChosen: OnChosen;
  /** The policy as set in the pane, where it is not written yet. */
  readonly unsaved: () => Policy | null;
  readonly warn: (text: string, details: readonly string[]) => void;
}

export function createReading(
  host: Host,
  store: Store,
  { onChosen, unsaved, warn }: ReadingNeeds
): Reading {
  let current: Cancel | null = null;
  /** From the first review on. */
  let columns: KeptColumns | null = null;
  const assign = rememberingAssignments();
  return {
    async keep(chosen) {
      const [{ keptColumns }, { sheetsOfTables }] = await Promise.all([
        columnKeeping.load(),
        intaking.load(),
      ]);
      columns ??= keptColumns(host);
      const sheets = sheetsOfTables(tablesChosen(chosen), chosen.survey);
      columns.keep(sheets);
      return sheets;
    },
    unkept: () => columns?.keep([]),
    changed: (sheet, cells) => columns?.changed(sheet, cells),
    forget: () => columns?.forget(),
    async judgeNow(chosen, shown) {
      if (current) current.asked = true;
      const mine: Cancel = { asked: false };
      current = mine;
      const rest = restOf(mine);
      const tables = tablesChosen(chosen);
      const [{ judging: judgementOf }, { readKept }, { readTables, nameOfTables }] =
        await Promise.all([
          judging.load(),
          keeping.load(),
          intaking.load(),
          reviewPages.load(),
          selectionBar.load(),
        ]);
      numbersAs(chosen.survey.culture.locale);
      const kept = await readKept(host, chosen.survey, nameOfTables(tables, chosen.survey));
      let policy = unsaved() ?? kept.policy ?? DEFAULT_POLICY;
      const intake = await readTables(columns?.host ?? host, chosen.survey, tables, {
        cancel: mine,
        exchange: policy,
        assign,
        rest,
        ...(shown && {
          progress(progress) {
            if (current === mine) store.send({ kind: "read", progress });
          },
        }),
      });
      const found = { ...chosen, remembered: kept.mappings };
      await rest();
      if (current !== mine) return;
      const { stage, found: before } = store.state();
      // Calculation tells of itself also where nothing came out differently; a preview then still holds.
      const isNews =
        stage.kind !== "reviewed" ||
        !isSameData(
          [before, stage.judgement.intake, stage.judgement.policy],
          [found, intake, policy]
        );
      if (isNews) {
        let judgement: Judgement;
        do {
          policy = unsaved() ?? policy;
          judgement = await paced(judgementOf(intake, policy, kept.earlier), rest);
          // Somebody may have set another policy meanwhile.
        } while ((unsaved() ?? policy) !== policy);
        if (current !== mine) return;
        store.send({ kind: "judged", judgement, policy, found });
        onChosen(intake.budget, policy);
        if (kept.problems.length > 0)
          warn(say("Some of what the workbook keeps cannot be read:"), kept.problems);
      }
      current = null;
    },
    drop() {
      if (current) current.asked = true;
      current = null;
    },
  };
}

/** Between two steps of a reading; it ends there where another one has taken its place. */
function restOf(reading: Cancel): Rest {
  const rest = createRest();
  return async () => {
    await rest();
    if (reading.asked) throw new HostFailure("READ.CANCELLED", say("Reading was stopped."));
  };
}
