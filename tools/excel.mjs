// `npm run excel`: builds, serves over https with a developer certificate, and opens the add-in in desktop Excel.
// `npm run stop` takes it out of Excel again.
import { prepare } from "./prepare.mjs";

/** manifest.xml names this port. */
const PORT = 3000;
const MANIFEST = "dist/manifest.xml";

await prepare();
const { AppType, startDebugging, stopDebugging } = await import("office-addin-debugging");

if (process.argv.includes("--stop")) {
  await stopDebugging(MANIFEST);
  console.log("AI Budget is out of Excel. Close Excel's windows to be rid of the pane.");
} else {
  await start();
}

async function start() {
  if (!["win32", "darwin"].includes(process.platform)) {
    console.error(
      "Desktop Excel runs on Windows and macOS only. `npm start` opens the workbench everywhere."
    );
    process.exit(1);
  }
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { build } = await import("./build.mjs");
  const { serve } = await import("./serve.mjs");
  console.log("Building …");
  await build();
  const { url } = await serve({ port: PORT, exact: true, tls: await getHttpsServerOptions() });
  console.log(`Serving ${url}. Starting Excel …`);
  await startDebugging(MANIFEST, {
    appType: AppType.Desktop,
    app: "excel",
    enableDebugging: false,
    enableLiveReload: false,
  });
  console.log(
    "In Excel: Home > Review budget. Ctrl+C stops the server; `npm run stop` takes the add-in out again."
  );
}
