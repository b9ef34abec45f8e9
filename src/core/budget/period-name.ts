import type { Period } from "./period";

/** A period as a sentence calls it: "2026", "H1 2026", "Q1 2026", "Jan 2026"; without the year where nobody stated one. */
export function periodName({ grain, year, place }: Period): string {
  const within = grain === "year" ? "" : NAMES[grain](place);
  return [within, year ?? ""].filter((part) => part !== "").join(" ") || "the year";
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const NAMES: Readonly<Record<Exclude<Period["grain"], "year">, (place: number) => string>> = {
  half: (place) => `H${place}`,
  quarter: (place) => `Q${place}`,
  month: (place) => MONTHS[place - 1] ?? `month ${place}`,
};
