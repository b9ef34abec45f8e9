import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import type { Formatting } from "../../view/formatting";
import type { MixTable } from "../../view/shares-after";

interface MixChangeProps {
  readonly mix: MixTable;
  /** The profile's own split says "before and after", any other its name. */
  readonly isFirst: boolean;
  readonly format: Formatting;
}

/** Shares before and after the moves, against their bands. */
export function MixChange({ mix, isFirst, format }: MixChangeProps) {
  const title = `change-${mix.split}`;
  return (
    <section aria-labelledby={title} className="card">
      <h2 id={title} className="subtitle">
        {isFirst ? say("Before and after") : mix.name}
      </h2>
      <table className="mix-change">
        <thead>
          <tr>
            <th scope="col">{say("Share of")}</th>
            <th scope="col">{say("Now")}</th>
            <th scope="col">{say("After")}</th>
            <th scope="col">{mix.isOwn ? say("Your band") : say("Band")}</th>
          </tr>
        </thead>
        <tbody>
          {mix.rows.map(({ name, now, after, status, band }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.share(now)}</td>
              <td className="strong">
                {status === "within" && (
                  <Icon
                    iconName="CheckMark"
                    className="after-icon"
                    aria-label={say("within its band")}
                  />
                )}
                {format.share(after)}
              </td>
              <td className="quiet">{band ? format.band(band.lower, band.upper) : say("none")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
