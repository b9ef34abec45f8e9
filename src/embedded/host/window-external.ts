import type { EmbeddedHost } from "./host";
import { REQUIREMENT_SETS } from "./requirement-sets";

/** What office.js calls on `window.external` inside Excel for Windows (host file excel-win32-16.01, loader office.js). */
export interface WindowExternal {
  /** Application, platform, version of the host file, locale; last: 1 shared runtime + 2 custom functions. */
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): AppContext;
  Execute(dispatchId: number, parameters: unknown, callback: (response: VBArray) => void): void;
  RegisterEvent(
    dispatchId: number,
    targetId: string,
    handler: unknown,
    callback: (response: VBArray) => void
  ): void;
  UnregisterEvent(
    dispatchId: number,
    targetId: string,
    callback: (response: VBArray) => void
  ): void;
}

type AppContext = Readonly<Record<`Get${string}`, () => unknown>>;

/** Arrays come from Excel as SafeArrays. */
interface VBArray {
  toArray(): unknown[];
}

const SUCCESS: VBArray = { toArray: () => [0] };

export function windowExternal(host: EmbeddedHost): WindowExternal {
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${displayLocale()}||||3`,
    GetLoggingAllowed: () => false,
    GetContext: () => appContext(host),
    // Excel's own objects go over the bridge; what is left are calls of the older common API, which the add-in does not use.
    Execute: (_dispatchId, _parameters, callback) => callback(SUCCESS),
    RegisterEvent: (_dispatchId, _targetId, _handler, callback) =>
      void setTimeout(() => callback(SUCCESS)),
    UnregisterEvent: (_dispatchId, _targetId, callback) => callback(SUCCESS),
  };
}

function appContext({ book, settings }: EmbeddedHost): AppContext {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "embedded",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.15407.20000",
    GetAppUILocale: displayLocale,
    GetAppDataLocale: () => book.culture.locale,
    GetDocUrl: () => book.name,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "embedded",
    GetInitialDisplayMode: () => 2,
    // No theme of its own: the pane then follows the scheme of the frame it stands in.
    GetOfficeThemeInfo: () => "{}",
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetSettings: () => ({
      /** Fills both arrays side by side. */
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? "null"));
      },
    }),
  };
}

/** Excel's own language is the browser's where the pane speaks it; office.js brings texts for each of these. */
function displayLocale(): string {
  return LOCALES.find((locale) => locale.slice(0, 2) === navigator.language.slice(0, 2)) ?? "en-US";
}

const LOCALES = ["de-DE", "es-ES"];
