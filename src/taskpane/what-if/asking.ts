import { wondering } from "../later";
import type { Store } from "../store";
import type { StartThread } from "./calculator";
import type { Desk } from "./desk";
import type { WhatIfStep } from "./what-if";

/** What-ifs as the session offers them; all that works them out is loaded with the review. */
export interface Asking {
  /** Never touches the workbook. */
  whatIf(step: WhatIfStep): Promise<void>;
  end(): void;
}

export function createAsking(store: Store, startThread: StartThread | null): Asking {
  let desk: Desk | null = null;
  return {
    async whatIf(step) {
      const { createDesk } = await wondering.load();
      desk ??= createDesk(store, startThread);
      desk.take(step);
    },
    end: () => desk?.end(),
  };
}
