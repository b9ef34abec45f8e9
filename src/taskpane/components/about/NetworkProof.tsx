import { say } from "../../../core/words/say";

/** That nothing leaves, why that holds, and how anybody can check it. */
export function NetworkProof() {
  return (
    <section aria-labelledby="network-title" className="card about">
      <h2 id="network-title" className="subtitle">
        {say("Nothing leaves your workbook")}
      </h2>
      <p>
        {say(
          "The review is computed in this pane. There is no account, no telemetry and no server that it talks to; the only script from elsewhere is Microsoft’s office.js, which every add-in loads."
        )}
      </p>
      <p>
        {say(
          "The page is served with a rule for the browser (Content-Security-Policy) whose {directive} lets its scripts reach no other address than the one they came from.",
          { directive: "connect-src 'self'" }
        )}
      </p>
      <details>
        <summary>{say("How to check it")}</summary>
        <ol className="steps">
          <li>
            {say("Open the developer tools of the pane: right-click in it and choose Inspect.")}
          </li>
          <li>{say("Choose Network, then read the budget again, write and undo.")}</li>
          <li>
            {say(
              "No request carries anything of the workbook: there are none but for the add-in’s own files and office.js."
            )}
          </li>
          <li>{say("Choose the first entry, taskpane.html: its headers show the rule.")}</li>
        </ol>
      </details>
    </section>
  );
}
