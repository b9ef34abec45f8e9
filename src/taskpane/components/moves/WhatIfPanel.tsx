import { failingCases } from "../../../core/reallocation/closures";
import { requestOf } from "../../../core/reallocation/policy-request";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Formatting } from "../../view/formatting";
import type { WhatIf, WhatIfStep } from "../../what-if/what-if";
import { withBands, type Wish } from "../../what-if/wish";
import { BandFields } from "./BandFields";
import { LineLocks } from "./LineLocks";
import { TotalField } from "./TotalField";
import { WhatIfChoices } from "./WhatIfChoices";
import { WhatIfOutcome } from "./WhatIfOutcome";

interface WhatIfPanelProps {
  readonly judgement: Judgement;
  readonly whatIf: WhatIf;
  readonly format: Formatting;
  readonly onTake: (step: WhatIfStep) => Promise<void>;
}

/** Other questions than the policy's. Every change is answered at once; nothing is written. */
export function WhatIfPanel({ judgement, whatIf, format, onTake }: WhatIfPanelProps) {
  const { wish, edition } = whatIf;
  const { budget } = judgement.intake;
  const own = requestOf(judgement.policy).bands;
  const change = (changed: Partial<Wish>) => void onTake({ kind: "wished", change: changed });
  return (
    <details className="card what-if">
      <summary className="subtitle">{say("What if …")}</summary>
      <div className="what-if-fields" key={edition}>
        {(["categories", "layers"] as const).map((split) => {
          const bands = own[split];
          return (
            bands && (
              <BandFields
                key={split}
                split={split}
                own={bands}
                asked={wish.bands[split] ?? bands}
                onSet={(asked) => change({ bands: withBands(wish, split, asked) })}
              />
            )
          );
        })}
        <TotalField
          total={wish.total}
          today={judgement.review.measures.total}
          currency={budget.currency}
          format={format}
          onSet={(total) => change({ total })}
        />
        <LineLocks budget={budget} wish={wish} format={format} onChange={change} />
        <WhatIfChoices
          wish={wish}
          currency={budget.currency}
          failing={failingCases(judgement.review.measures).map((at) => budget.cases!.names[at]!)}
          format={format}
          onChange={change}
        />
      </div>
      <WhatIfOutcome judgement={judgement} whatIf={whatIf} format={format} onTake={onTake} />
    </details>
  );
}
