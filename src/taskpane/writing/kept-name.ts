/** The name that a person gave for the log, kept on this machine for the next sitting. */
export interface KeptName {
  /** "" where there is none. */
  read(): string;
  keep(name: string): void;
}

/** For hosts without storage. */
export const NO_NAME: KeptName = { read: () => "", keep: () => {} };

/**
 * In the page's local storage. Pages of several sites share one storage on some hosts: their key begins with the partition
 * key that the host gives (Office documentation, "Persist add-in state and settings").
 */
export function nameInStorage(partition = ""): KeptName {
  const key = `${partition}${KEY}`;
  return {
    read: () => tolerant(() => localStorage.getItem(key)) ?? "",
    keep(name) {
      tolerant(() =>
        name === "" ? localStorage.removeItem(key) : localStorage.setItem(key, name)
      );
    },
  };
}

const KEY = "ai-budget-writer";

/** Storage that the browser denies or that is full is as good as none: the name is optional. */
function tolerant<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
