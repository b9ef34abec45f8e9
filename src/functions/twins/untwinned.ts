import { message } from "../../core/words/say";

/** Functions that no formula of Excel's own can stand in for, whatever the arguments, and why. */
export const UNTWINNED: Readonly<Record<string, string>> = {
  CLASSIFY: message(
    "It reads free words by a dictionary of vendors, services and products; a formula would have to carry the dictionary."
  ),
  FINDINGS: message("It runs every rule of the review, each with its own reasons and remedies."),
  REALLOCATE: message(
    "It solves for the smallest change that meets all bands at once; Excel needs its Solver for that, not a formula."
  ),
  MOVES: message("It pairs the decreases and increases that REALLOCATE solves for."),
};
