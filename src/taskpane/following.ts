import type { Host } from "../workbook/host";

/** Edits come in bursts (paste, fill, typing): one reading after the last of them. */
const PAUSE_MS = 300;

/** A subscription to the edits of the sheets of one budget. */
export interface Following {
  /** Ends any earlier subscription; `changed` runs once per burst of edits. */
  follow(sheets: readonly string[], changed: () => void): Promise<void>;
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
    async follow(sheets, changed) {
      await stop();
      const mine = turn;
      const told = () => {
        if (mine !== turn) return;
        clearTimeout(timer);
        timer = setTimeout(changed, PAUSE_MS);
      };
      const endings = await Promise.all(
        [...new Set(sheets)].map((sheet) => host.watch(sheet, told))
      );
      const ending = async () => {
        await Promise.all(endings.map((each) => each()));
      };
      if (mine === turn) end = ending;
      else await ending();
    },
  };
}
