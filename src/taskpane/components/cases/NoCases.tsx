import { Icon } from "office-ui-fabric-react/lib/Icon";

/** The budget names no use cases: what to add, and what that would show. */
export function NoCases() {
  return (
    <div className="empty">
      <Icon iconName="Unknown" className="empty-icon" />
      <h2 className="title">No use cases yet</h2>
      <p>
        Add a column “Use case” to the budget. To have each one judged, add its attributes beside
        it, or in a table of its own on any sheet:
      </p>
      <table className="example" aria-label="Example of a table of use cases">
        <thead>
          <tr>
            <th scope="col">Use case</th>
            <th scope="col">Signal</th>
            <th scope="col">Kill threshold</th>
            <th scope="col">Foundation link</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Claims triage</td>
            <td className="number">0.34</td>
            <td>&gt; 25 %</td>
            <td>Claims data</td>
          </tr>
          <tr>
            <td>Contract search</td>
            <td className="number">0.08</td>
            <td>&gt; 15 %</td>
            <td>none</td>
          </tr>
        </tbody>
      </table>
      <p className="quiet">
        Each use case then gets a card here: keep it, fix its foundation, or close it, with the
        money that closing frees. New columns are found when the table is chosen again.
      </p>
    </div>
  );
}
