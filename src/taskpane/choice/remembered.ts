import type { Host } from "../../workbook/host";
import { POLICY_SHEET } from "../../workbook/own-names";
import type { RememberedMapping } from "../../workbook/policy/remembered-mappings";
import type { Survey } from "../../workbook/survey";
import { remembering } from "../later";

/** [] without a read where the workbook has no policy sheet. Rejects as the host does. */
export async function readRemembered(
  host: Pick<Host, "read">,
  survey: Survey
): Promise<readonly RememberedMapping[]> {
  if (!survey.sheets.some(({ name }) => name === POLICY_SHEET)) return [];
  const { readPolicy } = await remembering.load();
  return (await readPolicy(host, survey)).mappings;
}
