import { ASSIGNABLE, type Layer } from "../costs/cost-type";
import { LAYERS } from "../costs/split";
import { ambiguity } from "../measures/split/ambiguity";
import type { Measure } from "../measures/measures";
import { fundingOf, type Funding } from "../measures/unfunded";
import { say } from "../words/say";
import { doubtAbout, remainingDoubt } from "./doubt";
import type { Found, Subject, Verdict } from "./rule";
import { groupWords } from "./wording";

/** A layer of text A's split, with what says whether anything pays for it; made once per rule. */
export interface LayerFunding {
  /** Index into the groups of LAYERS. */
  readonly at: 0 | 1 | 2;
  readonly funding: Measure<Funding>;
}

export function layerFunding(layer: Layer): LayerFunding {
  const at = LAYERS.groups.findIndex(({ id }) => id === layer) as 0 | 1 | 2;
  return {
    at,
    funding: fundingOf(
      ...ASSIGNABLE.filter((costType) => costType.layer === layer).map(({ id }) => id)
    ),
  };
}

/** Clear where firm money pays for the layer, the finding where none does, "needs review" where nobody can say. */
export function unfundedVerdict(
  subject: Subject,
  { at, funding }: LayerFunding,
  found: () => Found
): Verdict {
  const { measures, money } = subject;
  const layer = groupWords(LAYERS.groups[at]);
  const amount = measures.shares("layers").amounts[at];
  if (amount > 0) {
    const firm = amount - measures.of(ambiguity).splits.layers.counted[at]!;
    if (firm > 0) return [];
    return {
      outcome: "needs review",
      reason: say(
        "Only lines with more than one reading pay for {layer}: their {money} could be something else.",
        { layer, money: money(amount) }
      ),
    };
  }
  const state = measures.of(funding);
  const doubt = doubtAbout(state, layer, subject);
  if (doubt) return doubt;
  const finding = found();
  return [{ ...finding, what: `${finding.what}${remainingDoubt(state, layer, subject)}` }];
}
