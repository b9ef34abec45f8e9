import { officeAnswer } from "../../../src/embedded/workbench/office-answer";

const SCOPE = "http://localhost:3000/";

test.each([
  [
    "office.js comes from the npm copy",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    { file: `${SCOPE}office-js/office.js` },
  ],
  [
    "its texts come from the same copy",
    "https://appsforoffice.microsoft.com/lib/1/hosted/en-us/office_strings.js",
    { file: `${SCOPE}office-js/en-us/office_strings.js` },
  ],
  ["the pane's own script goes to the server", `${SCOPE}taskpane.js`, null],
  ["telemetry goes nowhere", "https://telemetryservice.firstpartyapps.oaspapps.com/x", "nowhere"],
  [
    "another path of Microsoft's server goes nowhere",
    "https://appsforoffice.microsoft.com/other.js",
    "nowhere",
  ],
])("%s", (_sentence, url, answer) => {
  expect(officeAnswer(url, SCOPE)).toEqual(answer);
});
