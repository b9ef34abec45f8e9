/** That nothing leaves, why that holds, and how anybody can check it. */
export function NetworkProof() {
  return (
    <section aria-labelledby="network-title" className="card about">
      <h2 id="network-title" className="subtitle">
        Nothing leaves your workbook
      </h2>
      <p>
        The review is computed in this pane. There is no account, no telemetry and no server that it
        talks to; the only script from elsewhere is Microsoft’s office.js, which every add-in loads.
      </p>
      <p>
        The page is served with a rule for the browser (Content-Security-Policy) whose{" "}
        <code>connect-src 'self'</code> lets its scripts reach no other address than the one they
        came from.
      </p>
      <details>
        <summary>How to check it</summary>
        <ol className="steps">
          <li>Open the developer tools of the pane: right-click in it and choose Inspect.</li>
          <li>Choose Network, then read the budget again, write and undo.</li>
          <li>
            No request carries anything of the workbook: there are none but for the add-in’s own
            files and office.js.
          </li>
          <li>Choose the first entry, taskpane.html: its headers show the rule.</li>
        </ol>
      </details>
    </section>
  );
}
