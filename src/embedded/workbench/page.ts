import "./workbench.css";
import { bannerIn } from "./banner";
import { replaceMissingFonts } from "./office-fonts";
import { offerOfficeLibrary } from "./office-library";
import { progressIn } from "./progress";
import { movable } from "./splitter";
import { followTheme } from "./theme";
import { fromSample, topBarIn } from "./top-bar";
import type { Choice } from "./top-bar";
import type { Workbench } from "./workbench";

const FIRST_SAMPLE = "northwind-ai-budget-fy26.xlsx";

const banner = bannerIn(document);
const progress = progressIn(document);
const topBar = topBarIn(
  document,
  (choice) => void open(choice),
  () => void download()
);
let isDark = false;
let workbench: Workbench | null = null;

replaceMissingFonts();
movable(document.getElementById("splitter")!);
followTheme(document.getElementById("theme")!, (dark) => {
  isDark = dark;
  workbench?.setDark(dark);
});
void open(fromSample(FIRST_SAMPLE));

async function open(choice: Choice): Promise<void> {
  banner.hide();
  try {
    await progress.step(`Reading ${choice.name}…`, 20);
    const library = offerOfficeLibrary();
    const bytes = await choice.bytes();
    const { createWorkbench } = await import("./workbench");
    await library;
    const [grid, pane] = [document.getElementById("grid")!, document.getElementById("pane-frame")!];
    workbench ??= createWorkbench(grid, pane, isDark);
    await workbench.open(bytes, choice.name, progress);
    topBar.showName(choice.name);
    topBar.allowDownload(workbench.canSave);
  } catch (error) {
    banner.show(error instanceof Error ? error.message : String(error));
  } finally {
    progress.done();
  }
}

async function download(): Promise<void> {
  try {
    const copy = await workbench?.save();
    if (copy) offer(copy.bytes, copy.name);
  } catch (error) {
    banner.show(error instanceof Error ? error.message : String(error));
  }
}

function offer(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
