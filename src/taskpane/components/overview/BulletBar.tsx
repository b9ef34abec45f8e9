import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import type { ShareReport } from "../../../workbook/judgement/report";
import { bulletOf } from "../../view/bullet-scale";
import type { Formatting } from "../../view/formatting";
import { verdictIcon, verdictWords } from "../../view/verdict-words";

interface BulletBarProps {
  readonly share: ShareReport;
  readonly format: Formatting;
}

/** A share as a bar over its band. The words say all that the drawing says. */
export function BulletBar({ share, format }: BulletBarProps) {
  const { measure, band } = bulletOf(share);
  return (
    <div className={`bullet bullet-${share.status.replace(" ", "-")}`}>
      <div className="bullet-row">
        <span className="strong">{say(share.name)}</span>
        <span className="bullet-share">{format.share(share.share)}</span>
      </div>
      <div className="bullet-bar" aria-hidden="true">
        {band && (
          <span
            className="bullet-band"
            style={{ left: `${band.left}%`, width: `${band.width}%` }}
          />
        )}
        <span className="bullet-measure" style={{ width: `${measure}%` }} />
      </div>
      <div className="bullet-row quiet">
        <span className="bullet-verdict">
          <Icon iconName={verdictIcon(share.status)} className="bullet-icon" />
          {verdictWords(share, format)}
        </span>
        <span className="number" title={format.moneyExact(share.amount)}>
          {format.money(share.amount)}
        </span>
      </div>
    </div>
  );
}
