import { say } from "../../core/words/say";
import type { Host } from "../../workbook/host";
import { POLICY_SHEET } from "../../workbook/own-names";
import type { RememberedMapping } from "../../workbook/policy/remembered-mappings";
import type { Survey } from "../../workbook/survey";
import { remembering } from "../later";
import { problemOf } from "../problem";

/** [] without a read where the workbook has no policy sheet; [] and a warning where it cannot be read. */
export async function readRemembered(
  host: Pick<Host, "read">,
  survey: Survey,
  warn: (text: string) => void
): Promise<readonly RememberedMapping[]> {
  if (!survey.sheets.some(({ name }) => name === POLICY_SHEET)) return [];
  try {
    const { readPolicy } = await remembering.load();
    return (await readPolicy(host, survey)).mappings;
  } catch (thrown) {
    // Without its memory a workbook can be reviewed all the same.
    warn(
      say("What the workbook remembers of its columns could not be read. {why}", {
        why: problemOf(thrown),
      })
    );
    return [];
  }
}
