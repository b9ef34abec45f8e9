import { say } from "../../../core/words/say";
import { ASIDES, pageTitle, type Aside } from "../../pages";

/** What can be done without a review, wherever there is none. */
export function OtherPages({ onOpen }: { readonly onOpen: (page: Aside) => void }) {
  return (
    <nav aria-label={say("More pages")} className="other-pages">
      {ASIDES.map((page) => (
        <button key={page} type="button" className="link" onClick={() => onOpen(page)}>
          {pageTitle(page)}
        </button>
      ))}
    </nav>
  );
}
