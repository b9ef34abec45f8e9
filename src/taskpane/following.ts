import type { Area } from "../workbook/address";
import type { Host } from "../workbook/host";

/** Edits come in bursts (paste, fill, typing): one reading after the last of them. */
const PAUSE_MS = 300;

/** A subscription to the edits of the sheets of one budget. */
export interface Following {
  /** Ends any earlier subscription; `told` hears of each edit at once, `settled` runs once per burst of them. */
  follow(
    sheets: readonly string[],
    told: (sheet: string, cells: readonly Area[] | null) => void,
    settled: () => void
  ): Promise<void>;
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
    async follow(sheets, told, settled) {
      await stop();
      const mine = turn;
      const watch = (sheet: string) =>
        host.watch(sheet, (cells) => {
          if (mine !== turn) return;
          told(sheet, cells);
          clearTimeout(timer);
          timer = setTimeout(settled, PAUSE_MS);
        });
      const endings = await Promise.all(sheets.map(watch));
      const ending = async () => {
        await Promise.all(endings.map((each) => each()));
      };
      if (mine === turn) end = ending;
      else await ending();
    },
  };
}
