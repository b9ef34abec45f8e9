import type { Policy } from "../../../core/policy/policy";
import { BaseRatioForm } from "../overview/BaseRatioForm";
import { AcceptanceList } from "./AcceptanceList";
import { SeverityList } from "./SeverityList";
import { SettingSelect } from "./SettingSelect";
import { ThresholdList } from "./ThresholdList";

interface PolicyPageProps {
  readonly policy: Policy;
  readonly onChange: (change: Partial<Policy>) => void;
}

const SOURCINGS = [
  ["api-first", "Mostly model APIs"],
  ["hybrid", "APIs and own hosting"],
  ["self-hosted", "Mostly own hosting"],
] as const;

const STAGES = [
  ["", "As the table says"],
  ["pilot", "Pilots"],
  ["production", "Production"],
] as const;

const SIZES = [
  ["", "Not said"],
  ["small", "Small"],
  ["mid-market", "Mid-market"],
  ["enterprise", "Enterprise"],
] as const;

/** What this budget is judged by. Every change judges again at once; nothing is written. */
export function PolicyPage({ policy, onChange }: PolicyPageProps) {
  return (
    <>
      <section aria-labelledby="policy-title" className="card policy">
        <h2 id="policy-title" className="subtitle">
          About your organisation
        </h2>
        <SettingSelect
          label="How models are bought"
          hint="With model APIs, inference is paid for inside the model price: the bands for infrastructure and models are then not comparable."
          value={policy.sourcing}
          choices={SOURCINGS}
          onChoose={(sourcing) => onChange({ sourcing })}
        />
        <SettingSelect
          label="What the budget is for"
          hint="Where the table names no stage. The bands are meant for production, not for pilots."
          value={policy.stage ?? ""}
          choices={STAGES}
          onChoose={(stage) => onChange({ stage: stage === "" ? null : stage })}
        />
        <SettingSelect
          label="Company size"
          hint="The threshold for maintenance hours is meant for the mid-market."
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
