import { fullAddress } from "../../workbook/address";
import type { Found } from "../choice/found";
import type { State } from "../state";

/** What a screen reader hears when the stage changes. */
export function spoken({ stage, found, undoing }: State): string {
  if (undoing !== null) return "Taking a write back.";
  switch (stage.kind) {
    case "opening":
      return "Looking for budget tables.";
    case "reading":
      return "Reading the budget.";
    case "no table":
      return "No budget table found.";
    case "failed":
      return "The workbook could not be read.";
    case "choosing":
      return found ? choiceOf(found) : "";
    case "reviewed":
      return stage.judgement.review.summary;
  }
}

function choiceOf({ candidates, own }: Found): string {
  const [first] = candidates;
  return own > 0 && first
    ? `${fullAddress(first.area)} is offered as the budget.`
    : candidatesFound(candidates.length);
}

function candidatesFound(count: number): string {
  return count === 1 ? "1 possible budget table found." : `${count} possible budget tables found.`;
}
