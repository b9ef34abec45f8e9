import { fullAddress, type Area } from "../../workbook/address";
import { loadComments, type LoadedComment } from "../read-comments";
import type { Outbox } from "./outbox";

export async function addComment(area: Area, text: string, outbox: Outbox): Promise<void> {
  outbox.context.workbook.comments.add(fullAddress(area), text);
  await outbox.count(text.length);
}

/** Takes comments away as long as nothing else is edited between; a sheet's comments are read once. */
export class CommentRemoval {
  readonly #bySheet = new Map<string, LoadedComment[]>();

  async remove(area: Area, text: string, outbox: Outbox): Promise<void> {
    const known = this.#bySheet.get(area.sheet) ?? (await read(area.sheet, outbox));
    this.#bySheet.set(area.sheet, known);
    const at = known.findIndex(
      (each) =>
        each.area.top === area.top &&
        each.area.left === area.left &&
        !each.isAnswered &&
        inOneSpelling(each.text) === inOneSpelling(text)
    );
    if (at < 0) return;
    known[at]!.comment.delete();
    known.splice(at, 1);
    await outbox.count(REMOVAL_BYTES);
  }
}

const REMOVAL_BYTES = 200;

async function read(sheet: string, outbox: Outbox): Promise<LoadedComment[]> {
  await outbox.send();
  return loadComments(outbox.context, sheet);
}

/** Hosts differ in how they end a line. */
function inOneSpelling(text: string): string {
  return text.replace(/\r\n?/g, "\n").trimEnd();
}
