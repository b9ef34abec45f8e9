import { useSyncExternalStore } from "react";
import type { Session } from "../../session";
import type { Store } from "../../store";
import { Shell } from "./Shell";

/** The pane over its store. */
export function Pane({ store, session }: { readonly store: Store; readonly session: Session }) {
  return <Shell state={useSyncExternalStore(store.subscribe, store.state)} session={session} />;
}
