import type { Policy } from "../../../core/policy/policy";
import { message, say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import { BaseRatioForm } from "../overview/BaseRatioForm";
import { AcceptanceList } from "./AcceptanceList";
import { ExchangeForm } from "./ExchangeForm";
import { SeverityList } from "./SeverityList";
import { SettingSelect } from "./SettingSelect";
import { ThresholdList } from "./ThresholdList";

interface PolicyPageProps {
  readonly policy: Policy;
  /** null where nothing is reviewed: there are no currencies to exchange. */
  readonly judgement: Judgement | null;
  readonly locale: string;
  readonly onChange: (change: Partial<Policy>) => void;
}

const SOURCINGS = [
  ["api-first", message("Mostly model APIs")],
  ["hybrid", message("APIs and own hosting")],
  ["self-hosted", message("Mostly own hosting")],
] as const;

const STAGES = [
  ["", message("As the table says")],
  ["pilot", message("Pilots")],
  ["production", message("Production")],
] as const;

const SIZES = [
  ["", message("Not said")],
  ["small", message("Small")],
  ["mid-market", message("Mid-market")],
  ["enterprise", message("Enterprise")],
] as const;

/** What this budget is judged by. Every change judges again at once; nothing is written. */
export function PolicyPage({ policy, judgement, locale, onChange }: PolicyPageProps) {
  return (
    <>
      <section aria-labelledby="policy-title" className="card policy">
        <h2 id="policy-title" className="subtitle">
          {say("About your organisation")}
        </h2>
        <SettingSelect
          label={say("How models are bought")}
          hint={say(
            "With model APIs, inference is paid for inside the model price: the bands for infrastructure and models are then not comparable."
          )}
          value={policy.sourcing}
          choices={SOURCINGS}
          onChoose={(sourcing) => onChange({ sourcing })}
        />
        <SettingSelect
          label={say("What the budget is for")}
          hint={say(
            "Where the table names no stage. The bands are meant for production, not for pilots."
          )}
          value={policy.stage ?? ""}
          choices={STAGES}
          onChoose={(stage) => onChange({ stage: stage === "" ? null : stage })}
        />
        <SettingSelect
          label={say("Company size")}
          hint={say("The threshold for maintenance hours is meant for the mid-market.")}
          value={policy.size ?? ""}
          choices={SIZES}
          onChoose={(size) => onChange({ size: size === "" ? null : size })}
        />
        <BaseRatioForm
          key={String(policy.baseRatio)}
          ratio={policy.baseRatio}
          onSet={(baseRatio) => onChange({ baseRatio })}
        />
      </section>
      {judgement && <ExchangeForm judgement={judgement} locale={locale} onChange={onChange} />}
      <AcceptanceList
        acceptances={policy.acceptances}
        onChange={(acceptances) => onChange({ acceptances })}
      />
      <ThresholdList
        thresholds={policy.thresholds}
        onChange={(thresholds) => onChange({ thresholds })}
      />
      <SeverityList
        severities={policy.severities}
        onChange={(severities) => onChange({ severities })}
      />
    </>
  );
}
