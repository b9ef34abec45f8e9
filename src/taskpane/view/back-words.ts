import { homeOf, type Subject } from "../writing/writing";

/** The way out of a write that was not made. */
export function backWords(of: Subject): string {
  const home = homeOf(of);
  return home === null ? "Cancel" : `Back to the ${home}`;
}
