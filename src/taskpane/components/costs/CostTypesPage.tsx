import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useMemo } from "react";
import { columnsOf } from "../../../core/budget/mapping";
import { message, say } from "../../../core/words/say";
import { segmentsOf } from "../../../workbook/intake/segments";
import type { Judgement } from "../../../workbook/judgement/judgement";
import {
  CERTAINTIES,
  costTypeGroups,
  type Certainty,
  type CostTypeGroup,
} from "../../view/cost-type-groups";
import type { Formatting } from "../../view/formatting";
import { CostTypeGroupView } from "./CostTypeGroupView";

interface CostTypesPageProps {
  readonly judgement: Judgement;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
  /** From the index of a line to that of its cost type. */
  readonly onConfirm: (codes: ReadonlyMap<number, number>) => void;
}

/** What kind of cost each line was taken for, the doubtful ones first. */
export function CostTypesPage({ judgement, format, onShowCells, onConfirm }: CostTypesPageProps) {
  const groups = useMemo(() => costTypeGroups(judgement), [judgement]);
  const hasColumn = segmentsOf(judgement.intake).every(
    ({ table: { mapping } }) => columnsOf(mapping, "costType").length > 0
  );
  return (
    <>
      <h2 className="subtitle">{say("What kind of cost each line is")}</h2>
      <p className="quiet">
        {hasColumn
          ? say(
              "Confirm a group as it is, or choose another cost type for it or for a line: the names are written into the cost-type column, once you have seen each cell. Typing there yourself does the same; the review follows."
            )
          : say(
              "To correct a line, add a column “Cost type” to the table, type the cost type there, and choose the table again."
            )}
      </p>
      {CERTAINTIES.map((certainty) => {
        const own = groups.filter((group) => group.certainty === certainty);
        const { title, hint } = WORDS[certainty];
        return own.length === 0 ? null : (
          <section key={certainty} aria-label={say(title)} className="certainty">
            <h3 className="certainty-title">{say(title)}</h3>
            <p className="quiet">{say(hint)}</p>
            {hasColumn && certainty === "proposed" && own.length > 1 && (
              <PrimaryButton
                text={say("Confirm all {shown} lines as proposed…", {
                  shown: format.count(own.reduce((sum, { lines }) => sum + lines.length, 0)),
                })}
                onClick={() => onConfirm(codesProposed(own))}
              />
            )}
            {own.map((group, at) => (
              <CostTypeGroupView
                key={group.key}
                judgement={judgement}
                group={group}
                isOpen={at === 0 && DOUBTFUL.includes(certainty)}
                format={format}
                onShowCells={onShowCells}
                {...(hasColumn && certainty !== "stated" && { onConfirm })}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

function codesProposed(groups: readonly CostTypeGroup[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap(({ lines, code }) => lines.map((line) => [line, code] as const)));
}

const DOUBTFUL: readonly Certainty[] = ["unknown", "ambiguous"];

const WORDS: Readonly<Record<Certainty, { readonly title: string; readonly hint: string }>> = {
  unknown: {
    title: message("Not known"),
    hint: message("This money is left out of both readings of the mix."),
  },
  ambiguous: {
    title: message("More than one reading"),
    hint: message("Counted as shown; another reading could change the mix."),
  },
  "group only": {
    title: message("Only the group is known"),
    hint: message("The table names a group and not the kind of cost."),
  },
  proposed: { title: message("Proposed"), hint: message("Read from the words of the line.") },
  stated: {
    title: message("Stated in the table"),
    hint: message("Taken from the table as it is."),
  },
};
