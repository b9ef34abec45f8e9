import type { Book } from "../../src/embedded/host/book";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { HostError } from "../../src/embedded/host/book";

/** One way in which a conversation with Excel can go wrong; requests and actions count from 0. */
export type Fault =
  /** Excel refuses an action that changes the workbook; what came before it in the request stays done. */
  | { readonly kind: "before action"; readonly request: number; readonly action: number }
  /** Excel fails once the action is done. */
  | { readonly kind: "after action"; readonly request: number; readonly action: number }
  /** Everything was done, but the add-in never hears of it: the pane was closed, the connection broke. */
  | { readonly kind: "lost answer"; readonly request: number }
  /** Everything was done, but the add-in is told that it took too long. */
  | { readonly kind: "timed out"; readonly request: number };

/** What a conversation consisted of: for each request, which of its actions change the workbook. */
export type Conversation = readonly (readonly boolean[])[];

/** Serves the book without faults and notes what is asked of it. */
export async function listenedTo(book: Book, act: () => Promise<unknown>): Promise<Conversation> {
  const requests: boolean[][] = [];
  await startOffice(
    createEmbeddedHost(book, {
      interruptions: {
        beforeRequest: (request) => void (requests[request] = []),
        beforeAction: (request, action, changes) => void (requests[request]![action] = changes),
      },
    })
  );
  await act();
  return requests;
}

/** Every point at which the workbook may be left half written, and every answer that may not arrive. */
export function pointsOf(conversation: Conversation): Fault[] {
  return conversation.flatMap((actions, request): Fault[] => {
    const changing = actions.flatMap((changes, action) => (changes ? [action] : []));
    const last = changing[changing.length - 1];
    return [
      ...changing.map((action): Fault => ({ kind: "before action", request, action })),
      ...(last === undefined ? [] : [{ kind: "after action", request, action: last } as const]),
      { kind: "lost answer", request },
      { kind: "timed out", request },
    ];
  });
}

/** Serves the book with one fault; resolves to what became of the act. */
export async function withFault(
  book: Book,
  fault: Fault,
  act: () => Promise<unknown>
): Promise<"done" | "failed" | "unheard"> {
  let unheard = (): void => undefined;
  const silence = new Promise<"unheard">((resolve) => (unheard = () => resolve("unheard")));
  const fail = (): never => {
    throw new HostError("GeneralException", "There was an internal error.", "", 500);
  };
  const isAt = (request: number, action: number, kind: Fault["kind"]): boolean =>
    fault.kind === kind &&
    fault.request === request &&
    "action" in fault &&
    fault.action === action;
  await startOffice(
    createEmbeddedHost(book, {
      interruptions: {
        beforeAction: (request, action) => {
          if (isAt(request, action, "before action")) fail();
        },
        afterAction: (request, action) => {
          if (isAt(request, action, "after action")) fail();
        },
        answer(request) {
          if (request !== fault.request) return "answered";
          if (fault.kind === "timed out") return "timed out";
          if (fault.kind !== "lost answer") return "answered";
          unheard();
          return "lost";
        },
      },
    })
  );
  const outcome = act().then(
    () => "done" as const,
    () => "failed" as const
  );
  return Promise.race([outcome, silence]);
}

/** What the add-in says to Excel while it acts on the book. */
export async function messagesOf(book: Book, act: () => Promise<unknown>): Promise<string[]> {
  const host = createEmbeddedHost(book);
  const { bridge } = host;
  const send = bridge.sendMessageToHost;
  const messages: string[] = [];
  bridge.sendMessageToHost = (text) => {
    messages.push(text);
    send(text);
  };
  await startOffice(host);
  await act();
  return messages;
}

/** Says the same to the same workbook opened again: it comes to the same, without the add-in thinking again. */
export async function retold(book: Book, messages: readonly string[]): Promise<void> {
  const { bridge } = createEmbeddedHost(book);
  for (const message of messages) {
    const answered = new Promise<void>((resolve) => (bridge.onMessageFromHost = () => resolve()));
    bridge.sendMessageToHost(message);
    await answered;
  }
}

/** A new session on the same workbook, as after closing and opening it again. */
export async function reopened(book: Book): Promise<EmbeddedHost> {
  const host = createEmbeddedHost(book);
  await startOffice(host);
  return host;
}
