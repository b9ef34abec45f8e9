import type { Mapping } from "../../core/budget/mapping";
import type { Role } from "../../core/budget/role";
import type { Host } from "../../workbook/host";
import { recalled, type RememberedMapping } from "../../workbook/policy/remembered-mappings";
import type { Survey } from "../../workbook/survey";
import { problemOf } from "../problem";
import { choosingTogether, togetherPage } from "../later";
import type { Store } from "../store";
import { remapped } from "../view/carried-mapping";
import type { Found } from "./found";
import { lookAtSelection } from "./lookup";
import type { TogetherChange } from "./together";

/** Which table is the budget, and what its columns mean. */
export interface Choosing {
  choose(candidate: number): void;
  map(role: Role, columns: readonly number[]): void;
  /** Starts again from the proposal, or from what the workbook remembers. */
  mapAs(origin: "proposed" | "remembered"): void;
  /** Changes which tables are reviewed together. Never rejects. */
  chooseTogether(change: TogetherChange): Promise<void>;
  /** Offers the selected cells as a budget and chooses them. Never rejects. */
  useSelection(): Promise<void>;
}

export function createChoosing(
  host: Host,
  store: Store,
  remember: (survey: Survey) => Promise<readonly RememberedMapping[]>
): Choosing {
  let newest = 0;

  /** What was asked for last holds. */
  async function offerNewest(look: () => Promise<Found | null>): Promise<void> {
    const mine = (newest += 1);
    try {
      const found = await look();
      if (found && mine === newest) store.send({ kind: "cells chosen", found });
    } catch (thrown) {
      const text = problemOf(thrown);
      if (mine === newest)
        store.send({ kind: "noticed", notice: { kind: "warning", text, details: [] } });
    }
  }

  function setMapping(mapping: Mapping): void {
    store.send({ kind: "mapped", mapping });
  }

  return {
    choose(chosen) {
      const { found } = store.state();
      const candidate = found?.candidates[chosen];
      if (!candidate) return;
      const { mapping } = recalled(found.remembered, candidate);
      store.send({ kind: "candidate chosen", chosen, mapping });
    },
    map(role, columns) {
      const { found } = store.state();
      if (found) setMapping(remapped(found.mapping, role, columns));
    },
    mapAs(origin) {
      const { found } = store.state();
      const candidate = found?.candidates[found.chosen];
      if (!candidate) return;
      const remembered = origin === "remembered" ? found.remembered : [];
      setMapping(recalled(remembered, candidate).mapping);
    },
    chooseTogether: (change) =>
      offerNewest(async () => {
        const [{ changed }] = await Promise.all([choosingTogether.load(), togetherPage.load()]);
        const { found } = store.state();
        return found && changed(found, change);
      }),
    useSelection: () =>
      offerNewest(async () => {
        const before = store.state().found;
        const found = await lookAtSelection(host, before, remember);
        if (!before?.others) return found;
        const { together } = await choosingTogether.load();
        return together(found, before);
      }),
  };
}
