import type { Host } from "../../workbook/host";
import { selecting } from "../later";
import type { Store } from "../store";

/** Which line of the reviewed budget is selected in the sheet, as state. */
export interface Selection {
  /** Ends any earlier following. Rejects as the host does. */
  follow(): Promise<void>;
  stop(): Promise<void>;
}

type End = () => Promise<void>;

export function createSelection(host: Host, store: Store): Selection {
  let following: Promise<End> | null = null;

  async function startAfter(before: Promise<End> | null): Promise<End> {
    await ended(before);
    const { followRow } = await selecting.load();
    return followRow(host, store);
  }

  return {
    async follow() {
      following = startAfter(following);
      await following;
    },
    stop() {
      const ending = following;
      following = null;
      return ended(ending);
    },
  };
}

/** What never began needs no end. */
async function ended(following: Promise<End> | null): Promise<void> {
  const end = await following?.catch(() => null);
  await end?.();
}
