import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
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
      <ProgressIndicator
        label={<span className="spoken">{title}</span>}
        ariaValueText={title}
        description={
          isKnown ? `Block ${progress.done} of ${progress.total}` : "This writes nothing."
        }
        {...(isKnown && { percentComplete: progress.done / progress.total })}
        styles={{ root: { marginTop: 8 }, itemDescription: { fontSize: 12 } }}
      />
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      {onCancel && (
        <div className="actions">
          <DefaultButton text="Cancel" onClick={onCancel} />
        </div>
      )}
    </main>
  );
}
