import { say } from "../../../core/words/say";

/** What undo keeps to, said where it is offered. */
export function UndoLimits() {
  return (
    <section aria-labelledby="limits-title" className="card about">
      <h2 id="limits-title" className="subtitle">
        {say("What undo does and does not do")}
      </h2>
      <ul>
        <li>
          {say(
            "Writes go back in any order, also after reopening and in anybody’s hands. Where a later write filled the same cells, that one goes first."
          )}
        </li>
        <li>
          {say(
            "Only cells that still hold what was written go back. What others entered since stays and is listed, and so does the column or sheet that it stands in."
          )}
        </li>
        <li>
          {say(
            "Amounts, and columns beside a plain range, go back where they were written. After sorting or inserting rows, cells there that hold something else stay and are listed."
          )}
        </li>
        <li>
          {say(
            "Columns of an Excel table and comments are found where a sort has put them. Comments that were answered stay and are listed."
          )}
        </li>
        <li>
          {say(
            "Taking back a write that added a sheet deletes that sheet; Excel’s own undo list is empty afterwards."
          )}
        </li>
        <li>{say("Without its record on the log sheet a write cannot be taken back.")}</li>
      </ul>
    </section>
  );
}
