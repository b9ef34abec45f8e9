import { message, say } from "../words/say";
import type { Period } from "./period";

/** A period as a sentence calls it: "2026", "H1 2026", "Q1 2026", "Jan 2026"; without the year where nobody stated one. */
export function periodName({ grain, year, place }: Period): string {
  const within = grain === "year" ? "" : NAMES[grain](place);
  return [within, year ?? ""].filter((part) => part !== "").join(" ") || say("the year");
}

function monthName(place: number): string {
  const name = MONTHS[place - 1];
  return name === undefined ? say("month {number}", { number: place }) : say(name);
}

const MONTHS = [
  ...[message("Jan"), message("Feb"), message("Mar"), message("Apr"), message("May")],
  ...[message("Jun"), message("Jul"), message("Aug"), message("Sep"), message("Oct")],
  ...[message("Nov"), message("Dec")],
];

const NAMES: Readonly<Record<Exclude<Period["grain"], "year">, (place: number) => string>> = {
  half: (place) => `H${place}`,
  quarter: (place) => `Q${place}`,
  month: (place) => monthName(place),
};
