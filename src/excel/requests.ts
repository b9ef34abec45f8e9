import type { Edit } from "../workbook/edit";
import type { Displaced } from "../workbook/host";
import { Waiting } from "./waiting";

export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

type Apply = (
  context: Excel.RequestContext,
  edits: readonly Edit[]
) => Promise<readonly Displaced[]>;

/** Excel.run for one host: every request waits for the end of a cell edit, and a late answer is told. */
export class Requests {
  readonly #waiting: Waiting | null;
  readonly #heard = new WeakSet<Excel.RequestContext>();
  #canGroup = true;

  constructor(onWaiting?: (isWaiting: boolean) => void) {
    this.#waiting = onWaiting ? new Waiting(onWaiting) : null;
  }

  run<Result>(batch: Batch<Result>): Promise<Result> {
    return this.#start(WAIT, batch);
  }

  /** In a context that is there already: a handler can only be removed in the one that added it. */
  runIn<Result>(
    context: OfficeExtension.ClientRequestContext,
    batch: Batch<Result>
  ): Promise<Result> {
    return this.#start({ ...WAIT, previousObjects: context }, batch);
  }

  /** One entry of the user's undo list, where the host can make it one. */
  async write(edits: readonly Edit[], apply: Apply): Promise<readonly Displaced[]> {
    const write: Batch<readonly Displaced[]> = (context) => apply(context, edits);
    if (!this.#canGroup || !canBeGrouped(edits)) return this.run(write);
    try {
      return await this.#start({ ...WAIT, mergeUndoGroup: true }, write);
    } catch (thrown) {
      if (!isUndoRefusal(thrown)) throw thrown;
      this.#canGroup = false;
      if (thrown.hasChanged !== false) throw thrown;
      return this.run(write);
    }
  }

  #start<Result>(options: Excel.RunOptions, batch: Batch<Result>): Promise<Result> {
    return Excel.run(options, (context) => {
      this.#listen(context);
      return batch(context);
    });
  }

  /** Excel.run sends by itself, too, so that the context is what can be listened to. */
  #listen(context: Excel.RequestContext): void {
    const waiting = this.#waiting;
    if (!waiting || this.#heard.has(context)) return;
    this.#heard.add(context);
    const sync = context.sync.bind(context);
    context.sync = (passed) => waiting.over(sync(passed));
  }
}

const WAIT: Excel.RunOptions = { delayForCellEdit: true };

/** Deleting a sheet cannot be undone, and in a group it would be refused (excel-add-ins-undo-capabilities). */
function canBeGrouped(edits: readonly Edit[]): boolean {
  return (
    !edits.some(({ kind }) => kind === "remove-sheet") &&
    Office.context.requirements.isSetSupported("ExcelApi", "1.20")
  );
}

function isUndoRefusal(thrown: unknown): thrown is Error & { readonly hasChanged?: unknown } {
  return thrown instanceof Error && "code" in thrown && thrown.code === "UndoNotSupported";
}
