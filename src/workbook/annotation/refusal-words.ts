import { message, say } from "../../core/words/say";
import { fullAddress, type Area } from "../address";

export const PROTECTED_REMEDY = message(
  "Remove the protection under Review, then try again; the add-in never does that."
);

/** `A1, A2, A3, A4, A5 and 7 more`. */
export function someOf(addresses: readonly string[]): string {
  const names = addresses.slice(0, MOST_SHOWN).join(", ");
  const count = addresses.length - MOST_SHOWN;
  return count > 0 ? say("{names} and {count} more", { names, count }) : names;
}

const MOST_SHOWN = 5;

/** The sentence for targets that hold something. */
export function occupied(target: Area, filled: readonly string[]): string {
  return say(
    "{target} must be blank, but {cells} {count, plural, one {holds} other {hold}} something. Clear or move these cells first.",
    { target: fullAddress(target), cells: someOf(filled), count: filled.length }
  );
}
