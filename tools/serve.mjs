// Serves dist/ the way a strict production server would: no inline script, no eval, nothing from elsewhere.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const root = new URL("..", import.meta.url);

/**
 * Starts the server and resolves to `{ url, close }`. The workbench is at /, the add-in's page at /taskpane.html, the npm
 * copy of office.js under /office-js/. `port` is the first one tried; `tls` (key and certificate) makes it https, as Excel wants.
 */
export async function serve({ port = 3000, tls, exact = false } = {}) {
  const handler = answer();
  const server = tls
    ? (await import("node:https")).createServer(tls, handler)
    : createServer(handler);
  const found = await listen(server, port, exact ? port : port + 50);
  return {
    url: `${tls ? "https" : "http"}://localhost:${found}/`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** Content security policies; `frame-ancestors` is left to the production server, which knows its Excel. */
const POLICIES = {
  pane: policy({
    "script-src": "'self' https://appsforoffice.microsoft.com",
    // Fluent UI writes its rules through the CSSOM into style elements that are empty: this is the hash of "".
    "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  }),
  workbench: policy({
    "script-src": "'self'",
    "worker-src": "'self'",
    "frame-src": "'self'",
    // The grid writes its theme, light and dark, as the text of style elements.
    "style-src": "'self' 'unsafe-inline'",
  }),
};

function policy(directives) {
  const rest = {
    "default-src": "'none'",
    "connect-src": "'self'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries({ ...rest, ...directives })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

function answer() {
  const folder = (path, options) =>
    sirv(fileURLToPath(new URL(path, root)), { dev: true, etag: true, ...options });
  const dist = folder("dist", { setHeaders: setPolicy });
  const officeJs = folder("node_modules/@microsoft/office-js/dist");
  const notFound = (response) => () =>
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
  return (request, response) => {
    if (/^\/(\?|$)/.test(request.url))
      return redirect(response, `workbench/${request.url.slice(1)}`);
    if (request.url.startsWith("/office-js/")) {
      // The library asks for en-us/office_strings.js in the case of the locale; npm ships lower-case folders.
      request.url = request.url.slice("/office-js".length).toLowerCase();
      return officeJs(request, response, notFound(response));
    }
    return dist(request, response, notFound(response));
  };
}

function setPolicy(response, path) {
  // Excel fetches the functions' metadata and script from its own origin.
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  if (path.endsWith("office-worker.js")) response.setHeader("Service-Worker-Allowed", "/");
  if (/(\.html|\/)$/.test(path)) {
    const page = path.startsWith("/workbench/") ? "workbench" : "pane";
    response.setHeader("Content-Security-Policy", POLICIES[page]);
  }
}

function redirect(response, location) {
  response.writeHead(302, { Location: location }).end();
}

function listen(server, port, last) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve(port));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 3000) });
  console.log(url);
}
