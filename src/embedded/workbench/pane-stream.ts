import type { EmbeddedHost } from "../host/host";
import type { InvocationResult } from "../host/invocations";

/**
 * What a streaming custom function of the pane last said. It is asked for when the first cell needs it; every answer makes
 * the cells that mention it calculate again.
 */
export class PaneStream {
  private result: InvocationResult = "#BUSY!";
  private host: EmbeddedHost | null = null;
  private stop: (() => void) | null = null;

  constructor(
    private readonly functionId: string,
    /** What the function takes; Excel hands over null for every argument left out. */
    private readonly parameters: number,
    private readonly changed: () => void
  ) {}

  /** A new workbook brings a new pane: the old stream ends with it. */
  attach(host: EmbeddedHost): void {
    this.stop?.();
    this.stop = null;
    this.result = "#BUSY!";
    this.host = host;
  }

  latest(): InvocationResult {
    if (!this.stop && this.host) {
      const leftOut = Array.from({ length: this.parameters }, () => null);
      const stream = this.host.invoke(this.functionId, leftOut, {
        streaming: true,
        seesErrors: true,
      });
      this.stop = () => stream.cancel();
      stream.onResult((result) => {
        this.result = result;
        this.changed();
      });
    }
    return this.result;
  }
}
