import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import { say } from "../../../core/words/say";
import type { PastReview } from "../../../workbook/history/read-reviews";
import type { Past } from "../../past";
import { formattingFor, type Formatting } from "../../view/formatting";
import { dayWords } from "../../view/when-words";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";

interface PastReviewsProps {
  readonly past: Past;
  /** Of one budget; else each row names its own. */
  readonly isOfOne: boolean;
  readonly format: Formatting;
  readonly onRetry: () => void;
}

/** Earlier reviews of this budget that the workbook keeps. */
export function PastReviews({ past, isOfOne, format, onRetry }: PastReviewsProps) {
  return (
    <section aria-labelledby="past-title" className="card write-log">
      <h2 id="past-title" className="subtitle">
        {say(isOfOne ? "Earlier reviews of this budget" : "Earlier reviews in this workbook")}
      </h2>
      {past.kind === "reading" && <Spinner label={say("Reading the history")} />}
      {past.kind === "failed" && (
        <>
          <p role="alert">{past.problem}</p>
          <DefaultButton
            text={say("Try again")}
            iconProps={{ iconName: "Refresh" }}
            onClick={onRetry}
          />
        </>
      )}
      {past.kind === "read" &&
        (past.reviews.length === 0 ? (
          <p>{say("None yet. Each write of a review keeps its total here for the next one.")}</p>
        ) : (
          <ReviewTable reviews={past.reviews} isOfOne={isOfOne} format={format} />
        ))}
    </section>
  );
}

interface ReviewTableProps {
  readonly reviews: readonly PastReview[];
  readonly isOfOne: boolean;
  readonly format: Formatting;
}

const BATCH = 20;

function ReviewTable({ reviews, isOfOne, format }: ReviewTableProps) {
  const batch = useBatch<HTMLTableSectionElement>(reviews.length, BATCH);
  return (
    <>
      <table className="mix-change past-reviews">
        <thead>
          <tr>
            <th scope="col">{say("Reviewed on")}</th>
            <th scope="col">{say("Total")}</th>
            <th scope="col">{say("Assigned")}</th>
          </tr>
        </thead>
        <tbody ref={batch.list}>
          {reviews.slice(0, batch.shown).map(({ when, budget, total, currency, judged }, at) => (
            <tr key={`${when} ${at}`}>
              <th scope="row">
                {dayWords(when, format.locale)}
                {!isOfOne && <span className="past-budget">{budget}</span>}
              </th>
              <td>{formattingFor(format.locale, currency || null).money(total)}</td>
              <td>{format.share(judged)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{say("Assigned: the part of the money whose cost type was known.")}</p>
      <ShowMore batch={batch} format={format} />
    </>
  );
}
