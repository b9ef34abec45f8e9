import type { Budget } from "../core/budget/budget";
import type { Acceptance } from "../core/policy/acceptance";
import type { Policy } from "../core/policy/policy";
import { judging } from "./later";
import type { Store } from "./store";

/** What the budget is judged by, as somebody sets it in the pane. */
export interface Settings {
  /** Judges the budget again by changed settings. */
  setPolicy(change: Partial<Policy>): Promise<void>;
  /** Adds to the acceptances and judges again; the next write keeps them in the workbook. */
  accept(added: readonly Acceptance[]): Promise<void>;
  /** Takes acceptances of the policy off its list: what they covered is open again. */
  takeBack(gone: readonly Acceptance[]): Promise<void>;
}

/** Told of every budget that is judged, and with null when there is none. */
export type OnChosen = (budget: Budget | null, policy: Policy) => void;

export interface KeptSettings extends Settings {
  /** null where the workbook keeps what is set. */
  unsaved(): Policy | null;
  saved(): void;
}

/** `read` reads the budget again and judges it by what is unsaved. */
export function createSettings(
  store: Store,
  onChosen: OnChosen,
  read: () => Promise<void>
): KeptSettings {
  let unsaved: Policy | null = null;

  async function setPolicy(change: Partial<Policy>): Promise<void> {
    const { judge } = await judging.load();
    const { stage, found, policy: before } = store.state();
    const policy = { ...(unsaved ?? before), ...change };
    unsaved = policy;
    if (stage.kind !== "reviewed" || !found) return store.send({ kind: "policy set", policy });
    // Amounts are counted at the rates as they are read.
    if (change.currency !== undefined || change.rates || change.rateSource !== undefined)
      return read();
    const { intake, earlier } = stage.judgement;
    store.send({ kind: "judged", judgement: judge(intake, policy, earlier), policy, found });
    onChosen(intake.budget, policy);
  }

  return {
    setPolicy,
    accept: (added) => setPolicy({ acceptances: [...store.state().policy.acceptances, ...added] }),
    takeBack: (gone) =>
      setPolicy({
        acceptances: store.state().policy.acceptances.filter((each) => !gone.includes(each)),
      }),
    unsaved: () => unsaved,
    saved: () => {
      unsaved = null;
    },
  };
}
