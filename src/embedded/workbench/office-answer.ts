const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Where the answer to a request of the workbench comes from: a file of the npm copy of office.js for one to Microsoft's
 * address, the network (null) for one to this server, and nowhere for all others. `scope` is the folder that is served.
 */
export function officeAnswer(
  url: string,
  scope: string
): { readonly file: string } | "nowhere" | null {
  if (url.startsWith(OFFICE_JS)) {
    return { file: new URL(`office-js/${url.slice(OFFICE_JS.length)}`, scope).href };
  }
  return new URL(url).origin === new URL(scope).origin ? null : "nowhere";
}
