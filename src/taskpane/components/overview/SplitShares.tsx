import { CATEGORIES, LAYERS, type SplitId } from "../../../core/costs/split";
import { message, say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import type { Formatting } from "../../view/formatting";
import { sharesShown } from "../../view/shares-shown";
import { BaseRatioForm } from "./BaseRatioForm";
import { BothReadings } from "./BothReadings";
import { BulletBar } from "./BulletBar";
import { PassportNote } from "./PassportNote";
import { StageMixes } from "./StageMixes";

interface SplitSharesProps {
  readonly judgement: Judgement;
  readonly split: SplitId;
  readonly format: Formatting;
  readonly session: Session;
}

const READINGS = [
  { id: CATEGORIES.id, label: message("By nature"), groups: CATEGORIES.groups },
  { id: LAYERS.id, label: message("By purpose"), groups: LAYERS.groups },
] as const;

/** One split of the money against its bands, with a switch to the other. */
export function SplitShares({ judgement, split, format, session }: SplitSharesProps) {
  const { report, policy } = judgement;
  const { excluded } = report.splits[split];
  const isProfiled = policy.profile.split === split;
  return (
    <section aria-labelledby="mix-title" className="card">
      <div className="card-head">
        <h2 id="mix-title" className="subtitle">
          {say("The mix")}
        </h2>
        <div role="group" aria-label={say("Reading of the mix")} className="switch">
          {READINGS.map(({ id, label, groups }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === split}
              title={groups.map((group) => say(group.name)).join(" · ")}
              onClick={() => session.showSplit(id)}
            >
              {say(label)}
            </button>
          ))}
        </div>
      </div>
      {sharesShown(judgement, split).map((share) => (
        <BulletBar key={share.name} share={share} format={format} />
      ))}
      <dl className="leftovers">
        <div>
          <dt>{say("Left out of this reading")}</dt>
          <dd title={format.moneyExact(excluded)}>{format.money(excluded)}</dd>
        </div>
        <div>
          <dt>{say("of which without a cost type")}</dt>
          <dd title={format.moneyExact(report.unassigned)}>{format.money(report.unassigned)}</dd>
        </div>
      </dl>
      <BothReadings judgement={judgement} format={format} />
      <StageMixes judgement={judgement} split={split} format={format} />
      {isProfiled && <PassportNote profile={policy.profile} />}
      {split === "layers" && (
        <BaseRatioForm
          key={String(policy.baseRatio)}
          ratio={policy.baseRatio}
          onSet={(baseRatio) => void session.setPolicy({ baseRatio })}
        />
      )}
    </section>
  );
}
