import type { SplitId } from "../../../core/costs/split";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Formatting } from "../../view/formatting";
import { stageMixes } from "../../view/stage-mixes";

interface StageMixesProps {
  readonly judgement: Judgement;
  readonly split: SplitId;
  readonly format: Formatting;
}

/** The mix of pilots, production and scaling apart: they are meant to differ. */
export function StageMixes({ judgement, split, format }: StageMixesProps) {
  const mixes = stageMixes(judgement, split);
  if (mixes.length === 0) return null;
  return (
    <details className="more-facts">
      <summary>{say("By stage")}</summary>
      <dl className="stages">
        {mixes.map(({ stage, total, shares }) => (
          <div key={stage}>
            <dt>
              <span>{stage}</span>
              <span className="number" title={format.moneyExact(total)}>
                {format.money(total)}
              </span>
            </dt>
            <dd>
              {shares.length === 0
                ? say("Nothing of it has a place in this reading.")
                : shares.map(({ name, share }) => `${name} ${format.share(share)}`).join(" · ")}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
