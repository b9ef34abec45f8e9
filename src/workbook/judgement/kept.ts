import type { Snapshot } from "../../core/measures/snapshot";
import type { Policy } from "../../core/policy/policy";
import { readHistory } from "../history/read-history";
import type { Host } from "../host";
import { readPolicy } from "../policy/read-policy";
import type { RememberedMapping } from "../policy/remembered-mappings";
import type { Survey } from "../survey";

/** What the workbook keeps about one of its budgets on visible sheets. */
export interface Kept {
  /** null where the workbook has no policy sheet. */
  readonly policy: Policy | null;
  readonly mappings: readonly RememberedMapping[];
  readonly earlier: Snapshot | null;
  /** Sentences about cells that cannot be understood: address, what holds instead, what to write. */
  readonly problems: readonly string[];
}

/** At most two reads; none where the workbook keeps nothing. */
export async function readKept(
  host: Pick<Host, "read">,
  survey: Survey,
  budgetName: string
): Promise<Kept> {
  const settings = await readPolicy(host, survey);
  const history = await readHistory(host, survey, budgetName);
  return {
    policy: settings.cells ? settings.policy : null,
    mappings: settings.mappings,
    earlier: history.earlier,
    problems: [...settings.problems, ...history.problems],
  };
}
