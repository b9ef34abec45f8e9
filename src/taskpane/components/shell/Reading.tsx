import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
import type { Progress } from "../../../workbook/host";

interface ReadingProps {
  readonly title: string;
  /** null while the length of the work is not known. */
  readonly progress: Progress | null;
  readonly onCancel?: () => void;
}

/** Work in progress; its skeleton has the shape of what follows, so that nothing jumps. */
export function Reading({ title, progress, onCancel }: ReadingProps) {
  const isKnown = progress !== null && progress.total > 0;
  return (
    <main className="page" aria-busy="true">
      <h1 className="title">{title}</h1>
      <progress
        aria-label={title}
        {...(isKnown && { value: progress.done, max: progress.total })}
      />
      <p className="quiet">
        {isKnown
          ? say("Block {done} of {total}", { done: progress.done, total: progress.total })
          : say("This writes nothing.")}
      </p>
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      {onCancel && (
        <div className="actions">
          <DefaultButton text={say("Cancel")} onClick={onCancel} />
        </div>
      )}
    </main>
  );
}
