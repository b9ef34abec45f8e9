import { message } from "../../core/words/say";

/** A part of what a review writes, to be chosen. */
export interface Part {
  readonly id: "status" | "suggested" | "change" | "colors" | "comments" | "sheet";
  /** Words beside a checkbox. */
  readonly title: string;
  /** One sentence about what is written. */
  readonly says: string;
  /** Without this part there is nothing to write. */
  readonly needs?: PartId;
}

export type PartId = Part["id"];

export const PARTS: readonly Part[] = [
  {
    id: "status",
    title: message("Status of each line"),
    says: message("A column beside the table with the worst finding on each line, or OK."),
  },
  {
    id: "suggested",
    title: message("Suggested amounts"),
    says: message(
      "A column beside the table with the amount that each line would have after the moves."
    ),
  },
  {
    id: "change",
    title: message("Suggested changes"),
    says: message("A column beside the table with what each line would gain or lose."),
  },
  {
    id: "colors",
    title: message("Colours and marks"),
    says: message(
      "The status column in colours and with marks that tell severe findings from others."
    ),
    needs: "status",
  },
  {
    id: "comments",
    title: message("Comments on the worst cells"),
    says: message(
      "Comments on at most 25 cells with critical or serious findings; they bear your name."
    ),
  },
  {
    id: "sheet",
    title: message("Review sheet"),
    says: message(
      "A new sheet with verdict, shares, findings, moves and the settings they rest on."
    ),
  },
];

export const DEFAULT_PARTS: ReadonlySet<PartId> = new Set<PartId>([
  "status",
  "suggested",
  "colors",
  "sheet",
]);
