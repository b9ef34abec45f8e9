import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import { bothReadings } from "../../view/both-readings";
import type { Formatting } from "../../view/formatting";

interface BothReadingsProps {
  readonly judgement: Judgement;
  readonly format: Formatting;
}

/** The same money by nature and by purpose at once. */
export function BothReadings({ judgement, format }: BothReadingsProps) {
  const { columns, rows, purposeless } = bothReadings(judgement);
  return (
    <details className="more-facts">
      <summary>{say("Both readings at once")}</summary>
      <table className="cross">
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, amounts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {amounts.map((amount, at) => (
                <td key={at} title={format.moneyExact(amount)}>
                  {amount === 0 ? "–" : format.moneyShort(amount)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {purposeless !== 0 && (
        <p className="quiet">
          {say(
            "{amount} has no place by purpose, such as contingency or lines of which only the group is known.",
            { amount: format.money(purposeless) }
          )}
        </p>
      )}
    </details>
  );
}
