import { fullAddress, type Area } from "../address";

export const PROTECTED_REMEDY =
  "Remove the protection under Review, then try again; the add-in never does that.";

/** `A1, A2, A3, A4, A5 and 7 more`. */
export function someOf(addresses: readonly string[]): string {
  const shown = addresses.slice(0, MOST_SHOWN).join(", ");
  return addresses.length > MOST_SHOWN
    ? `${shown} and ${addresses.length - MOST_SHOWN} more`
    : shown;
}

const MOST_SHOWN = 5;

/** The sentence for targets that hold something. */
export function occupied(target: Area, filled: readonly string[]): string {
  const verb = filled.length === 1 ? "holds" : "hold";
  return `${fullAddress(target)} must be blank, but ${someOf(filled)} ${verb} something. Clear or move these cells first.`;
}
