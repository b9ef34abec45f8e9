import { RequestFlag, type RequestMessage } from "./protocol";

/**
 * A person types into a cell: a request that asked to wait does so until the end, any other fails
 * (Excel.RunOptions.delayForCellEdit).
 */
export class CellEdit {
  private isOn = false;
  private waiting: string[] = [];

  constructor(private readonly resume: (text: string) => void) {}

  begin(): void {
    this.isOn = true;
  }

  end(): void {
    this.isOn = false;
    const texts = this.waiting;
    this.waiting = [];
    for (const text of texts) this.resume(text);
  }

  /** What becomes of a request now. */
  meets(text: string): "nothing" | "a wait" | "a refusal" {
    if (!this.isOn) return "nothing";
    const { flags = 0 } = JSON.parse(text) as RequestMessage;
    if ((flags & RequestFlag.delayForCellEdit) === 0) return "a refusal";
    this.waiting.push(text);
    return "a wait";
  }
}
