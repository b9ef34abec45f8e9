import { readFileSync } from "node:fs";
import type { EmbeddedHost } from "../host/host";
import { isSetDeclared } from "../host/requirement-sets";
import { documentSettings } from "./office-settings";

const HOST_FILE = "@microsoft/office-js/dist/excel-win32-16.01.js";

/**
 * Loads the real office.js into this process, as the globals Office, Excel, OfficeExtension and CustomFunctions, with
 * `host` on its other side. Started again, the same library talks to the new host. What is stood in for is only what the
 * loader office.js would add in a web page: onReady, the context, and the names of functions and actions.
 */
export async function startOffice(host: EmbeddedHost): Promise<void> {
  const scope = globalThis as unknown as OfficeScope;
  if (!scope.OfficeExtension) {
    prepareScope(scope);
    // As a script of this realm: in another one arrays and errors would be of foreign classes.
    // eslint-disable-next-line no-eval
    (0, eval)(readFileSync(require.resolve(HOST_FILE), "utf8"));
  }
  const { OfficeExtension, OSF, Office } = scope;
  const context = officeContext(host);
  OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({
      hostType: "excel",
      hostPlatform: "win32",
      hostSpecificFileVersion: "16.01",
      flags: 3,
    }),
    getLoggingAllowed: () => false,
  };
  Office.onReady = async (ready) => {
    const info = { host: "Excel", platform: "PC" };
    ready?.(info);
    return info;
  };
  // The shipped file sets this flag on a subclass, where its own check does not look.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // Otherwise the end of Excel.run gives back its ranges in a request nobody waits for.
  OfficeExtension.Utility._synchronousCleanup = true;
  OfficeExtension.HostBridge.init(host.bridge);
  host.beginFunctions();
}

interface OfficeScope {
  window?: unknown;
  self?: unknown;
  document?: unknown;
  location?: unknown;
  navigator?: unknown;
  Microsoft?: unknown;
  CustomFunctions: unknown;
  Office: { actions: unknown; onReady(ready?: (info: object) => void): Promise<object> };
  OSF: { _OfficeAppFactory: object };
  OfficeExtension: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    Utility: { _synchronousCleanup: boolean };
    HostBridge: { init(bridge: EmbeddedHost["bridge"]): void };
  };
}

/** The few things of a web page that the host file touches while it loads. */
function prepareScope(scope: OfficeScope): void {
  scope.window ??= scope;
  scope.self ??= scope;
  scope.document ??= { readyState: "complete", addEventListener: () => undefined };
  scope.location ??= { href: "https://localhost/", search: "", hash: "" };
  scope.navigator ??= { userAgent: "node" };
  const functions = association();
  const actions = association();
  scope.CustomFunctions = { _association: functions, associate: functions.associate };
  // The host file makes this namespace the global Office.
  const office = { actions: { _association: actions, associate: actions.associate } };
  scope.Microsoft = { Office: { WebExtension: office } };
}

/** Names of functions as the loader keeps them: in capitals, with a call back for every change. */
function association() {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const associate = (name: string | Record<string, unknown>, called?: unknown) => {
    const added = typeof name === "string" ? { [name]: called } : name;
    for (const [key, value] of Object.entries(added)) mappings[key.toUpperCase()] = value;
    for (const listener of listeners) listener();
  };
  return { mappings, associate, onchange: (listener: () => void) => void listeners.push(listener) };
}

function officeContext(host: EmbeddedHost): object {
  return {
    host: "Excel",
    platform: "PC",
    displayLanguage: "en-US",
    contentLanguage: host.book.culture.locale,
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.15407.20000" },
    requirements: { isSetSupported: isSetDeclared },
    document: { url: host.book.name, settings: documentSettings(host.settings) },
  };
}
