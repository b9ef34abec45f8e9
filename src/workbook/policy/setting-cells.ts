import { numberInText, percentInText } from "../../core/budget/number-text";
import { say } from "../../core/words/say";
import type { CellValue } from "../survey";
import { settingKey } from "./setting";

/** Says what is wrong with a cell, a sentence that begins with it; row and column count from 0. */
export type Complain = (row: number, column: number, says: Complaint) => void;

export type Complaint = (cell: string) => string;

const SETTING = 0;
const VALUE = 1;

/** The settings of the sheet by name. A blank value is no value: the default holds. */
export class SettingCells {
  readonly #values: readonly (readonly CellValue[])[];
  readonly #decimal: string;
  readonly #complain: Complain;
  /** Row of each setting that has a value. */
  readonly #rows = new Map<string, number>();
  readonly #asked = new Set<string>();

  constructor(values: readonly (readonly CellValue[])[], decimal: string, complain: Complain) {
    this.#values = values;
    this.#decimal = decimal;
    this.#complain = complain;
    for (let row = 1; row < values.length; row++) {
      const key = settingKey(this.#text(row, SETTING));
      if (key === "" || this.#text(row, VALUE) === "") continue;
      if (this.#rows.has(key)) {
        complain(row, SETTING, (cell) =>
          say("{cell} stands here twice; the first one holds.", { cell })
        );
      } else this.#rows.set(key, row);
    }
  }

  /** One of the choices, whatever its capitals; null where the setting is blank or none of them. */
  choice<T extends string>(setting: string, choices: readonly T[], otherwise: string): T | null {
    const row = this.#rowOf(setting);
    if (row === undefined) return null;
    const text = settingKey(this.#text(row, VALUE));
    const found = choices.find((each) => settingKey(each) === text);
    if (found === undefined) {
      this.#complain(row, VALUE, (cell) =>
        say("{cell} is no choice. Write {choices}; until then {otherwise} holds.", {
          cell,
          choices: choices.join(", "),
          otherwise,
        })
      );
    }
    return found ?? null;
  }

  /** A number between the bounds, "5%" being 0.05; null where the setting is blank or is none. */
  number(setting: string, least: number, most: number, otherwise: string): number | null {
    const row = this.#rowOf(setting);
    if (row === undefined) return null;
    const cell = this.#values[row]?.[VALUE] ?? "";
    const number = typeof cell === "number" ? cell : this.#numberIn(String(cell));
    if (number !== null && number >= least && number <= most) return number;
    this.#complain(row, VALUE, (cell) =>
      say(
        most >= Number.MAX_VALUE
          ? "{cell} is no number of {least} or more. Correct it; until then {otherwise} holds."
          : "{cell} is no number from {least} to {most}. Correct it; until then {otherwise} holds.",
        { cell, least: String(least), most: String(most), otherwise }
      )
    );
    return null;
  }

  /** As they are written, without blanks around them; null where the setting is blank. */
  words(setting: string): string | null {
    const row = this.#rowOf(setting);
    return row === undefined ? null : this.#text(row, VALUE);
  }

  has(setting: string): boolean {
    return this.#rows.has(settingKey(setting));
  }

  /** Complains about the value of a setting. */
  refuse(setting: string, says: Complaint): void {
    this.#complain(this.#rows.get(settingKey(setting)) ?? 0, VALUE, says);
  }

  /** Settings with a value that nobody has asked for so far, as they are written. */
  unasked(): string[] {
    return [...this.#rows].flatMap(([key, row]) =>
      this.#asked.has(key) ? [] : [this.#text(row, SETTING)]
    );
  }

  /** Complains about a setting that nobody knows. */
  unknown(setting: string): void {
    const row = this.#rowOf(setting);
    if (row !== undefined) {
      this.#complain(row, SETTING, (cell) =>
        say(
          "{cell} is no setting, so its value does nothing. Correct the name or delete the row.",
          { cell }
        )
      );
    }
  }

  #rowOf(setting: string): number | undefined {
    const key = settingKey(setting);
    this.#asked.add(key);
    return this.#rows.get(key);
  }

  #numberIn(text: string): number | null {
    return percentInText(text, this.#decimal) ?? numberInText(text, this.#decimal);
  }

  #text(row: number, column: number): string {
    return String(this.#values[row]?.[column] ?? "").trim();
  }
}
