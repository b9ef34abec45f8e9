import { CATEGORIES, LAYERS, type SplitId } from "../../core/costs/split";
import type { ShareStatus } from "../../core/measures/split/share";
import type { Band } from "../../core/policy/profile";
import { requestOf } from "../../core/reallocation/policy-request";
import type { Proposal } from "../../core/reallocation/proposal";
import type { Request } from "../../core/reallocation/request";
import { verdictsOf } from "../../core/reallocation/verdicts";
import { say } from "../../core/words/say";
import type { Judgement } from "../../workbook/judgement/judgement";
import { isSameData } from "../same-data";

/** One group before and after the moves. */
export interface MixRow {
  readonly name: string;
  /** Fractions; null where there is nothing to take a share of. */
  readonly now: number | null;
  readonly after: number | null;
  /** Of the share after the moves. */
  readonly status: ShareStatus;
  /** null where nobody has set one. */
  readonly band: Band | null;
}

export interface MixTable {
  readonly split: SplitId;
  readonly name: string;
  /** Whether somebody asked for other bands than the policy's. */
  readonly isOwn: boolean;
  readonly rows: readonly MixRow[];
}

interface Asked {
  readonly request: Request;
  readonly proposal: Proposal;
}

/** The splits that money moves for, the profile's own first, once every suggested amount is taken. */
export function mixTables(judgement: Judgement, asked: Asked): MixTable[] {
  const { policy } = judgement;
  const { split } = policy.profile;
  const others = (["categories", "layers"] as const).filter(
    (each) => each !== split && asked.request.bands[each]
  );
  return [split, ...others].map((each) => mixTable(judgement, asked, each));
}

/** Whether somebody asked for other bands than the policy's in this split. */
export function hasOwnBands({ policy }: Judgement, { bands }: Request, split: SplitId): boolean {
  return !isSameData(bands[split], requestOf(policy).bands[split]);
}

function mixTable(judgement: Judgement, { request, proposal }: Asked, split: SplitId): MixTable {
  const isOwn = hasOwnBands(judgement, request, split);
  const { shares = {} } = proposal;
  const verdicts = verdictsOf(request, proposal);
  const rows = judgement.report.splits[split].shares.map((today, at): MixRow => {
    const { name, lower, upper } = today;
    const stated = lower === null || upper === null ? null : { lower, upper };
    const isJudged = isOwn || today.status !== "not comparable";
    return {
      name: say(name),
      now: today.share,
      after: shares[split]?.[at] ?? today.share,
      status: (isJudged && verdicts[split]?.[at]) || today.status,
      band: isOwn ? request.bands[split]![at as 0 | 1 | 2] : stated,
    };
  });
  const name = split === "categories" ? say(CATEGORIES.name) : say(LAYERS.name);
  return { split, name, isOwn, rows };
}
