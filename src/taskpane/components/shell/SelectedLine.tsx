import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Formatting } from "../../view/formatting";
import { newsOfRow } from "../../view/selected-line";

interface SelectedLineProps {
  readonly judgement: Judgement;
  /** Row of the sheet, from 0. */
  readonly row: number | null;
  readonly format: Formatting;
  readonly onShow: (row: number) => void;
}

/**
 * What concerns the line that is selected in the sheet. Lies over the foot of the page, which keeps room for it, so that
 * nothing moves; the region is always there, so that its words are spoken.
 */
export function SelectedLine({ judgement, row, format, onShow }: SelectedLineProps) {
  const news = newsOfRow(judgement, row, format);
  return (
    <div className={news ? "selected-line selected-line-shown" : "selected-line"}>
      <p role="status" title={news?.place}>
        {news && (
          <>
            <span className="ellipsis">{news.place}</span>
            <span className="selected-line-says">: {news.says}</span>
          </>
        )}
      </p>
      {news && news.findings > 0 && row !== null && (
        <button
          type="button"
          className="link"
          aria-label={say("Show the findings of {place}", { place: news.place })}
          onClick={() => onShow(row)}
        >
          {say("Show")}
        </button>
      )}
    </div>
  );
}
