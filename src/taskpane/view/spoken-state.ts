import { say } from "../../core/words/say";
import { fullAddress } from "../../workbook/address";
import type { Found } from "../choice/found";
import type { State } from "../state";

/** What a screen reader hears when the stage changes. */
export function spoken({ stage, found, undoing }: State): string {
  if (undoing !== null) return say("Taking a write back.");
  switch (stage.kind) {
    case "opening":
      return say("Looking for budget tables.");
    case "reading":
      return say("Reading the budget.");
    case "no table":
      return say("No budget table found.");
    case "failed":
      return say("The workbook could not be read.");
    case "choosing":
      return found ? choiceOf(found) : "";
    case "reviewed":
      return stage.judgement.review.summary;
  }
}

function choiceOf({ candidates, own }: Found): string {
  const [first] = candidates;
  return own > 0 && first
    ? say("{range} is offered as the budget.", { range: fullAddress(first.area) })
    : candidatesFound(candidates.length);
}

function candidatesFound(count: number): string {
  return say(
    "{count, plural, one {# possible budget table} other {# possible budget tables}} found.",
    { count }
  );
}
