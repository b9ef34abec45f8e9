/** A file that is not opened or saved; the message is a sentence for the user that says what to do. */
export class DocumentRefused extends Error {
  constructor(
    /** AREA.CONDITION, e.g. "FILE.ENCRYPTED" or "SAVE.READONLY". */
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = "DocumentRefused";
  }
}
