import type { Book, BookSheet, BookTable, Rect } from "../book";
import type { Events } from "../events";
import type { Invocations } from "../invocations";
import type { References } from "../references";
import type { HostObject } from "./host-object";

/** What the objects of the host work on. */
export interface Site {
  readonly book: Book;
  readonly events: Events;
  readonly invocations: Invocations;
  /** Settings of the document by key, as JSON text. */
  readonly settings: Map<string, string>;
  /** Ranges that the add-in or an event keeps between two requests. */
  readonly references: References;
  /** Objects that lead to one another in a circle are made here. */
  readonly objects: {
    range(sheet: BookSheet, rect: Rect): HostObject;
    table(table: BookTable): HostObject;
    worksheet(sheet: BookSheet): HostObject;
  };
}
