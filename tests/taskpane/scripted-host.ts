import type { Area } from "../../src/workbook/address";
import type { Host, HostFailure } from "../../src/workbook/host";
import type { Survey } from "../../src/workbook/survey";
import { surveyedCells } from "../workbook/an-intake";

/** The port over a survey that the test may replace; it takes no edits. */
export class ScriptedHost implements Host {
  constructor(public now: Survey) {}

  failure: HostFailure | null = null;
  changed: Parameters<Host["watch"]>[1] = () => {};
  /** Resolves when the workbook may answer a read. */
  answering: Promise<void> = Promise.resolve();
  readonly shown: string[] = [];
  selection: Area = { sheet: "Budget", top: 0, left: 0, bottom: 0, right: 0 };
  selects: ((area: Area) => void) | null = null;

  async survey(): Promise<Survey> {
    if (this.failure) throw this.failure;
    return this.now;
  }
  read: Host["read"] = async (areas) => {
    await this.answering;
    return surveyedCells(this.now).read(areas);
  };
  contents: Host["contents"] = async (areas) => areas.map(() => []);
  obstacles: Host["obstacles"] = async (areas) => areas.map(() => []);
  hiddenRows: Host["hiddenRows"] = async () => ({ areas: [], isComplete: true });
  filled: Host["filled"] = async (cells) => cells;
  comments: Host["comments"] = async () => [];
  apply: Host["apply"] = () => Promise.reject(new Error("Nothing may be written."));
  async select({ sheet, top }: Parameters<Host["select"]>[0]): Promise<void> {
    this.shown.push(`${sheet} ${top}`);
  }
  async selected(): Promise<Area> {
    return this.selection;
  }
  async watchSelection(changed: (area: Area) => void): Promise<() => Promise<void>> {
    this.selects = changed;
    return async () => {
      this.selects = null;
    };
  }
  async watch(_: string, changed: this["changed"]): Promise<() => Promise<void>> {
    this.changed = changed;
    return async () => {};
  }
}
