import type { Book } from "../host/book";
import { createEmbeddedHost, type EmbeddedHost } from "../host/host";
import type { NativeBridge } from "../host/protocol";

/** A host whose book is still on its way into the grid: what the add-in asks before `arrive` is answered after it. */
export interface WaitingHost {
  readonly host: EmbeddedHost;
  arrive(book: Book): void;
}

/** `known` is what the add-in is told while it starts. The pane so loads beside the grid instead of after it. */
export function createWaitingHost(known: Pick<Book, "name" | "culture">): WaitingHost {
  const listeners: ((book: Book) => void)[] = [];
  let book: Book | null = null;
  const late = new Proxy(known as Book, {
    get(target, key) {
      if (!book && isSubscription(key)) return subscribeLater(key);
      const owner = book ?? target;
      const value: unknown = Reflect.get(owner, key, owner);
      return typeof value === "function" ? value.bind(owner) : value;
    },
    set: (_target, key, value) => book !== null && Reflect.set(book, key, value, book),
  });

  function subscribeLater(key: Subscription) {
    return (listener: never) => {
      let stop = () => {};
      let isWanted = true;
      listeners.push((arrived) => {
        if (isWanted) stop = arrived[key]?.(listener) ?? stop;
      });
      return () => {
        isWanted = false;
        stop();
      };
    };
  }

  const real = createEmbeddedHost(late);
  const held = holdMessages(real.bridge);
  return {
    host: Object.create(real, { bridge: { value: held.bridge } }) as EmbeddedHost,
    arrive(arrived) {
      book = arrived;
      for (const listen of listeners) listen(arrived);
      held.release();
    },
  };
}

const SUBSCRIPTIONS = ["onCalculate", "onChange", "onSelect"] as const;
type Subscription = (typeof SUBSCRIPTIONS)[number];

function isSubscription(key: string | symbol): key is Subscription {
  return SUBSCRIPTIONS.some((each) => each === key);
}

function holdMessages(bridge: NativeBridge): { bridge: NativeBridge; release(): void } {
  let waiting: string[] | null = [];
  return {
    bridge: {
      get onMessageFromHost() {
        return bridge.onMessageFromHost;
      },
      set onMessageFromHost(listener) {
        bridge.onMessageFromHost = listener;
      },
      sendMessageToHost(text) {
        if (waiting) waiting.push(text);
        else bridge.sendMessageToHost(text);
      },
    },
    release() {
      const messages = waiting ?? [];
      waiting = null;
      for (const text of messages) bridge.sendMessageToHost(text);
    },
  };
}
