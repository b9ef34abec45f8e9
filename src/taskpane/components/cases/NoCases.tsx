import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";

/** The budget names no use cases: what to add, and what that would show. */
export function NoCases() {
  return (
    <div className="empty">
      <Icon iconName="Unknown" className="empty-icon" />
      <h2 className="title">{say("No use cases yet")}</h2>
      <p>
        {say(
          "Add a column “Use case” to the budget. To have each one judged, add its attributes beside it, or in a table of its own on any sheet:"
        )}
      </p>
      <table className="example" aria-label={say("Example of a table of use cases")}>
        <thead>
          <tr>
            <th scope="col">{say("Use case")}</th>
            <th scope="col">{say("Signal")}</th>
            <th scope="col">{say("Kill threshold")}</th>
            <th scope="col">{say("Foundation link")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{say("Claims triage")}</td>
            <td className="number">0.34</td>
            <td>{"> 25 %"}</td>
            <td>{say("Claims data")}</td>
          </tr>
          <tr>
            <td>{say("Contract search")}</td>
            <td className="number">0.08</td>
            <td>{"> 15 %"}</td>
            <td>{say("none")}</td>
          </tr>
        </tbody>
      </table>
      <p className="quiet">
        {say(
          "Each use case then gets a card here: keep it, fix its foundation, or close it, with the money that closing frees. New columns are found when the table is chosen again."
        )}
      </p>
    </div>
  );
}
