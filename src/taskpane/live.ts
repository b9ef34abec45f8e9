import { say } from "../core/words/say";
import type { Host } from "../workbook/host";
import type { Found } from "./choice/found";
import { createFollowing } from "./following";
import { problemOf } from "./problem";
import type { Reading } from "./reading";
import type { Selection } from "./selection/selection";

/** Keeps a review with its workbook: edits, results of formulas, and the cells somebody selects. */
export interface Live {
  /** Before the first reading, so that no edit falls between the two. A sentence where edits cannot be followed, else null. */
  followEdits(found: Found): Promise<string | null>;
  followSelection(): Promise<void>;
  stop(): Promise<void>;
}

interface LiveNeeds {
  readonly reading: Reading;
  readonly selection: Selection;
  /** After a burst of edits. */
  readonly settled: () => void;
  readonly warn: (text: string) => void;
}

export function createLive(host: Host, { reading, selection, settled, warn }: LiveNeeds): Live {
  const following = createFollowing(host);
  return {
    async followEdits(found) {
      try {
        const sheets = await reading.keep(found);
        await following.follow(sheets, reading.changed, settled);
        return null;
      } catch (thrown) {
        reading.unkept();
        return say("The review does not follow your edits. {why}", { why: problemOf(thrown) });
      }
    },
    async followSelection() {
      try {
        await selection.follow();
      } catch (thrown) {
        const why = problemOf(thrown);
        warn(say("The pane does not follow the cells you select. {why}", { why }));
      }
    },
    async stop() {
      await Promise.all([following.stop(), selection.stop()]);
    },
  };
}
