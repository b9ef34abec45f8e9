import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { ShareReport } from "../../../workbook/judgement/report";
import type { Formatting } from "../../view/formatting";
import type { ShareAfter } from "../../view/shares-after";

interface MixChangeProps {
  readonly before: readonly ShareReport[];
  readonly after: readonly ShareAfter[];
  readonly format: Formatting;
}

/** Shares before and after the moves, against their bands. */
export function MixChange({ before, after, format }: MixChangeProps) {
  return (
    <section aria-labelledby="change-title" className="card">
      <h2 id="change-title" className="subtitle">
        Before and after
      </h2>
      <table className="mix-change">
        <thead>
          <tr>
            <th scope="col">Share of</th>
            <th scope="col">Now</th>
            <th scope="col">After</th>
            <th scope="col">Band</th>
          </tr>
        </thead>
        <tbody>
          {before.map(({ name, share, lower, upper }, at) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.share(share)}</td>
              <td className="strong">
                {after[at]?.status === "within" && (
                  <Icon iconName="CheckMark" className="after-icon" aria-label="within its band" />
                )}
                {format.share(after[at]?.share ?? null)}
              </td>
              <td className="quiet">
                {lower === null || upper === null ? "none" : format.band(lower, upper)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
