import { followMenus } from "./menus";

/** A workbook the user wants to see: its name and a way to its bytes. */
export interface Choice {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export interface TopBar {
  showName(name: string): void;
  /** Whether there is something to download. */
  allowDownload(allowed: boolean): void;
}

/** Wires the buttons over the grid, and dropping a file anywhere on the page. */
export function topBarIn(
  page: Document,
  chosen: (choice: Choice) => void,
  download: () => void
): TopBar {
  const name = page.getElementById("workbook-name")!;
  const file = page.getElementById("file") as HTMLInputElement;
  const button = page.getElementById("download") as HTMLButtonElement;
  followMenus(page);
  page.getElementById("open")!.addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const picked = file.files?.[0];
    if (picked) chosen(fromFile(picked));
    file.value = "";
  });
  page.getElementById("samples")!.addEventListener("click", (event) => {
    const sample = (event.target as Element).closest<HTMLElement>("[data-sample]")?.dataset[
      "sample"
    ];
    if (sample) chosen(fromSample(sample));
  });
  button.addEventListener("click", download);
  acceptDrops(page, (dropped) => chosen(fromFile(dropped)));
  return {
    showName(text) {
      name.textContent = text;
      name.title = text;
      page.title = `${text} – AI Budget workbench`;
    },
    allowDownload(allowed) {
      button.disabled = !allowed;
    },
  };
}

export function fromSample(name: string): Choice {
  return {
    name,
    async bytes() {
      const response = await fetch(`samples/${name}`);
      if (!response.ok)
        throw new Error(`The sample ${name} is not on this server (${response.status}).`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

function fromFile(file: File): Choice {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

function acceptDrops(page: Document, dropped: (file: File) => void): void {
  const target = page.getElementById("drop")!;
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  page.addEventListener("dragenter", (event) => {
    if (carriesFile(event)) target.hidden = false;
  });
  page.addEventListener("dragover", (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  page.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) target.hidden = true;
  });
  page.addEventListener("drop", (event) => {
    target.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    dropped(file);
  });
}
