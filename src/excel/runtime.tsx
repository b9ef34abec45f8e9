import { publishChosenBudget } from "../functions/chosen-budget";
import { languageOf, speak } from "../taskpane/language/language";
import { mountPane } from "../taskpane/pane";
import { createOfficeHost } from "./office-host";
import { isDarkTheme } from "./office-theme";

// Entry of the shared runtime: the pane and the custom functions live in this one page; the ribbon button opens it.
void Office.onReady(async ({ host }) => {
  const element = document.getElementById("pane");
  if (!element) return;
  if (host !== Office.HostType.Excel) {
    element.textContent = OUTSIDE_EXCEL;
    return;
  }
  const language = await speak(languageOf(Office.context.displayLanguage));
  document.documentElement.lang = language;
  // Undefined where the host does not share its storage, as in the browser controls of Windows.
  const partition: string | undefined = Office.context.partitionKey;
  const isDark = isDarkTheme(Office.context.officeTheme);
  const officeHost = createOfficeHost({ onWaiting: (isWaiting) => pane.setWaiting(isWaiting) });
  const pane = mountPane(element, officeHost, {
    onChosen: publishChosenBudget,
    async loadBook() {
      const { functionBook } = await import(
        /* webpackChunkName: "functions-page" */ "./function-book"
      );
      return functionBook();
    },
    startThread: () =>
      new Worker(
        /* webpackChunkName: "reallocation" */
        new URL("../taskpane/what-if/reallocation-worker.ts", import.meta.url),
        { name: language }
      ),
    ...(isDark === null ? {} : { isDark }),
    ...(partition ? { partition } : {}),
  });
});

const OUTSIDE_EXCEL =
  "This page is the task pane of AI Budget for Excel. Open a workbook in Excel and choose Home, AI Budget, Review budget; " +
  "without Excel, start the workbench with npm start.";
