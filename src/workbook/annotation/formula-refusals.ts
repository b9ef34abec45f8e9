import { say } from "../../core/words/say";
import { fullAddress } from "../address";
import type { CellContent, Edit } from "../edit";
import type { Host, ObstacleKind } from "../host";
import { isFormula, isSameValue } from "../journal/same-value";
import { obstacleRefusals } from "./obstacle-refusals";
import { someOf } from "./refusal-words";

/** Why cells cannot get a formula, or give theirs up for its values; that formulas fill cells is what these edits are about. */
export async function formulaRefusals(
  host: Pick<Host, "contents" | "obstacles">,
  edits: readonly Edit[]
): Promise<string[]> {
  const entered = edits.filter((edit) => edit.kind === "enter");
  const frozen = edits.filter((edit) => edit.kind === "freeze");
  const all = [...entered, ...frozen];
  if (all.length === 0) return [];
  const firsts = all.map(({ area: { sheet, top, left } }) => ({
    sheet,
    top,
    left,
    bottom: top,
    right: left,
  }));
  const contents = await host.contents(firsts);
  const changed = all.flatMap((edit, at) =>
    isAsBefore(edit, contents[at]![0]![0]!) ? [] : [fullAddress(firsts[at]!)]
  );
  return [
    ...(await obstacleRefusals(
      host,
      entered.filter(({ before }) => typeof before !== "object").map(({ area }) => area)
    )),
    ...(await obstacleRefusals(
      host,
      frozen.map(({ area }) => area),
      IN_THE_WAY
    )),
    ...(changed.length === 0
      ? []
      : [
          say("{cells} changed since the preview. Look for formulas again.", {
            cells: someOf(changed),
          }),
        ]),
  ];
}

const IN_THE_WAY: readonly ObstacleKind[] = ["locked", "filtered", "merged"];

function isAsBefore(
  edit: Extract<Edit, { kind: "enter" | "freeze" }>,
  content: CellContent
): boolean {
  if (edit.kind === "freeze") return isFormula(content, edit.formula);
  const { before } = edit;
  if (typeof before === "object") return isFormula(content, before.formula);
  return typeof content !== "object" && isSameValue(before, content);
}
