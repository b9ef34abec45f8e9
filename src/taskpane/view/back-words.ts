import { say } from "../../core/words/say";
import { homeOf, type Subject } from "../writing/writing";

/** The way out of a write that was not made. */
export function backWords(of: Subject): string {
  switch (homeOf(of)) {
    case null:
      return say("Cancel");
    case "moves":
      return say("Back to the moves");
    case "types":
      return say("Back to the cost types");
    case "functions":
      return say("Back to the functions");
  }
}
