import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import { SelectedCells } from "../choice/SelectedCells";

interface NoTableProps {
  /** What comes closest, and why it is no budget. */
  readonly nearMiss: string | null;
  readonly onRetry: () => void;
  readonly onUseCells: () => void;
}

/** Nothing in the workbook looks like a budget: what one looks like, and the way on. */
export function NoTable({ nearMiss, onRetry, onUseCells }: NoTableProps) {
  return (
    <main className="page">
      <div className="empty">
        <Icon iconName="Table" className="empty-icon" />
        <h1 className="title">{say("No budget table found")}</h1>
        {nearMiss !== null && <p className="near-miss">{nearMiss}</p>}
        <p>{say("A budget is a table with a header row and at least two columns:")}</p>
        <table className="example" aria-label={say("Example of a budget table")}>
          <thead>
            <tr>
              <th scope="col">{say("Item")}</th>
              <th scope="col">{say("FY26 budget")}</th>
              <th scope="col" className="example-optional">
                {say("Cost type")}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{say("Reserved GPU")}</td>
              <td className="number">120,000</td>
              <td>{say("Accelerators")}</td>
            </tr>
            <tr>
              <td>{say("Model API")}</td>
              <td className="number">48,000</td>
              <td>{say("Model API usage")}</td>
            </tr>
          </tbody>
        </table>
        <p className="quiet">
          {say(
            "The cost type is optional: it is proposed from the item’s words. An Excel table (Insert, Table) is recognised most reliably."
          )}
        </p>
        <PrimaryButton
          text={say("Look again")}
          iconProps={{ iconName: "Refresh" }}
          onClick={onRetry}
        />
        <SelectedCells onUse={onUseCells} />
      </div>
    </main>
  );
}
