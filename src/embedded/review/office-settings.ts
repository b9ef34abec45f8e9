type Callback = (result: { readonly status: "succeeded" }) => void;

/** Office.Settings over the settings of the host: changes are the pane's own until they are saved. */
export function documentSettings(stored: Map<string, string>): object {
  const current = new Map(stored);
  return {
    get(name: string): unknown {
      const text = current.get(name);
      return text === undefined ? null : JSON.parse(text);
    },
    set(name: string, value: unknown): void {
      current.set(name, JSON.stringify(value));
    },
    remove(name: string): void {
      current.delete(name);
    },
    saveAsync(options?: object | Callback, callback?: Callback): void {
      stored.clear();
      for (const [name, text] of current) stored.set(name, text);
      const done = typeof options === "function" ? (options as Callback) : callback;
      setTimeout(() => done?.({ status: "succeeded" }));
    },
  };
}
