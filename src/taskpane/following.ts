import type { Host } from "../workbook/host";

/** Edits come in bursts (paste, fill, typing): one reading after the last of them. */
const PAUSE_MS = 300;

/** A subscription to the edits of one sheet at a time. */
export interface Following {
  /** Ends any earlier subscription; `changed` runs once per burst of edits. */
  follow(sheet: string, changed: () => void): Promise<void>;
  stop(): Promise<void>;
}

export function createFollowing(host: Host): Following {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (() => Promise<void>) | null = null;
  let turn = 0;

  async function stop(): Promise<void> {
    turn += 1;
    clearTimeout(timer);
    const ending = end;
    end = null;
    await ending?.();
  }

  return {
    stop,
    async follow(sheet, changed) {
      await stop();
      const mine = turn;
      const ending = await host.watch(sheet, () => {
        if (mine !== turn) return;
        clearTimeout(timer);
        timer = setTimeout(changed, PAUSE_MS);
      });
      if (mine === turn) end = ending;
      else await ending();
    },
  };
}
