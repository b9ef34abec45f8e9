import { act, type ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { registerPaneIcons } from "../../../src/taskpane/icons";
import type { Session } from "../../../src/taskpane/session";

/** Elements drawn into the document of a test, as a person finds them. */
export interface APage {
  readonly element: HTMLElement;
  draw(element: ReactElement): void;
  /** A button, tab or menu item by its name. */
  button(name: string): HTMLButtonElement;
  press(name: string): void;
  click(on: HTMLElement): void;
  /** Types into the field with this label. */
  type(label: string, text: string): void;
  /** Types into the field of this name that no label stands at. */
  fill(name: string, text: string): void;
  /** Of the select of this name, by the text of the option. */
  choose(name: string, option: string): void;
  /** Opens or closes as a browser does. */
  toggle(details: HTMLDetailsElement): void;
  key(on: Element, key: string): void;
  close(): void;
}

export function aPage(): APage {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  registerPaneIcons();
  const element = document.body.appendChild(document.createElement("div"));
  const root: Root = createRoot(element);
  const button = (name: string): HTMLButtonElement => {
    const all = [...element.querySelectorAll("button")];
    const found = all.find(
      (each) => each.textContent?.trim() === name || each.getAttribute("aria-label") === name
    );
    if (!found) throw new Error(`No button "${name}".`);
    return found;
  };
  return {
    element,
    button,
    draw: (drawn) => act(() => root.render(drawn)),
    click: (on) => act(() => on.click()),
    press: (name) => act(() => button(name).click()),
    type(label, text) {
      const labels = [...element.querySelectorAll("label")];
      const field = labels
        .find(({ textContent }) => textContent?.startsWith(label))
        ?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
      if (!field) throw new Error(`No field "${label}".`);
      fillIn(field, text);
    },
    fill(name, text) {
      const field = element.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
      if (!field) throw new Error(`No field "${name}".`);
      fillIn(field, text);
    },
    choose(name, option) {
      const select = element.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
      const found = [...(select?.options ?? [])].find(({ text }) => text === option);
      if (!select || !found) throw new Error(`No option "${option}" of "${name}".`);
      act(() => {
        select.value = found.value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
    toggle: (details) =>
      act(() => {
        details.open = !details.open;
        details.dispatchEvent(new Event("toggle"));
      }),
    key: (on, key) =>
      act(() => {
        on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }),
    close() {
      act(() => root.unmount());
      element.remove();
    },
  };
}

/** React listens to the setter of the element itself; the prototype's tells it that the value is new. */
function fillIn(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")!.set!;
  act(() => {
    setter.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Only what a page under test asks for; anything else fails loudly. */
export function aSession(asked: Partial<Session>): Session {
  return asked as Session;
}
