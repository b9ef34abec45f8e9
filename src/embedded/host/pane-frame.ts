import type { EmbeddedHost } from "./host";
import { windowExternal } from "./window-external";

/**
 * Shows the add-in's page, unmodified, in a frame of this page, inside an Excel that is `host`. `url` must be of the same
 * origin; the frame must stand in the page, whatever it showed before.
 *
 * A frame that is put into the page with its address already set holds an empty first document until the answer comes.
 * A page of the same origin then takes over that document's window with all its properties (HTML standard, "initialise
 * the Document object": the window of the initial about:blank is reused), so office.js finds Excel when its script runs.
 * A frame put in without an address and sent there later gets a new window, and office.js leaves for about:blank.
 */
export function connectPane(frame: HTMLIFrameElement, host: EmbeddedHost, url: string): void {
  const { parentNode, nextSibling } = frame;
  if (!parentNode) throw new Error("The pane's frame must stand in the page.");
  frame.remove();
  frame.src = url;
  parentNode.insertBefore(frame, nextSibling);
  arm(frame, host);
  // A reload inside the frame brings a new window: it is there one task after the old page went, before any script runs.
  frame.addEventListener("load", () => {
    frame.contentWindow?.addEventListener("pagehide", () => setTimeout(() => arm(frame, host)));
  });
}

function arm(frame: HTMLIFrameElement, host: EmbeddedHost): void {
  const pane = frame.contentWindow;
  if (!pane) return;
  Object.defineProperty(pane, "external", {
    value: windowExternal(host),
    configurable: true,
    writable: true,
  });
  Object.defineProperty(pane, "_richApiNativeBridge", {
    value: host.bridge,
    configurable: true,
    writable: true,
  });
}
