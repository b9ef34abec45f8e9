import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
import type { Formatting } from "../../view/formatting";
import type { Batch } from "./batch";

interface ShowMoreProps {
  readonly batch: Pick<Batch, "left" | "more">;
  readonly format: Formatting;
}

/** The next batch of a long list; nothing where all of it is shown. */
export function ShowMore({ batch, format }: ShowMoreProps) {
  return batch.left === 0 ? null : (
    <DefaultButton
      text={say("Show more ({count} left)", { count: format.count(batch.left) })}
      onClick={batch.more}
    />
  );
}
