import { say } from "../../core/words/say";
import { HostFailure, type Host } from "../../workbook/host";
import { argumentReading, formulaFinding } from "../later";
import { problemOf } from "../problem";
import type { Store } from "../store";
import type { LoadBook, Twin } from "./function-book";
import type { Answer, FunctionsShown } from "./functions-shown";
import type { OwnArgument } from "./own-example";
import { bySheet } from "./sheet-formulas";

/** The page of functions. Methods never reject: what goes wrong becomes state. */
export interface Formulary {
  readFunctions(): Promise<void>;
  /** Reads the cells of the arguments and shows what gives the same without the add-in. */
  showTwin(id: string, args: readonly OwnArgument[]): Promise<void>;
  /** Looks for formulas of this add-in on every sheet. */
  lookForFormulas(): Promise<void>;
}

export interface KeptFormulary extends Formulary {
  /** After a change of the workbook; nothing where nobody has looked yet. */
  recount(): Promise<void>;
}

export function createFormulary(
  host: Host,
  store: Store,
  loadBook: LoadBook = noBook
): KeptFormulary {
  let newest = 0;
  let loading: Promise<void> | null = null;

  function shown(): FunctionsShown | null {
    const { stage, aside } = store.state();
    return stage.kind === "reviewed" ? stage.functions : (aside?.functions ?? null);
  }

  function show(change: Partial<FunctionsShown>): void {
    store.send({ kind: "functions", change });
  }

  function showAnswer(id: string, twin: Answer<Twin>): void {
    show({ twins: { ...shown()?.twins, [id]: twin } });
  }

  async function loadFunctions(): Promise<void> {
    show({ book: { kind: "reading" } });
    const book = await answer(loadBook);
    loading = null;
    show({ book });
  }

  async function lookForFormulas(): Promise<void> {
    const mine = (newest += 1);
    show({ formulas: { kind: "reading" } });
    const formulas = await answer(async () => {
      const { findOwnFormulas } = await formulaFinding.load();
      return bySheet(await findOwnFormulas(host, await host.survey()));
    });
    if (mine === newest) show({ formulas });
  }

  return {
    lookForFormulas,
    async recount() {
      if (shown()?.formulas) await lookForFormulas();
    },
    async readFunctions() {
      if (shown()?.book.kind === "read") return;
      loading ??= loadFunctions();
      await loading;
    },
    async showTwin(id, args) {
      const { stage } = store.state();
      if (stage.kind !== "reviewed" || stage.functions.book.kind !== "read") return;
      const { judgement } = stage;
      const { value: book } = stage.functions.book;
      showAnswer(id, { kind: "reading" });
      const twin = await answer(async () => {
        const { readArguments } = await argumentReading.load();
        return book.twinOf({ id, args: await readArguments(host, args) });
      });
      const now = store.state().stage;
      // Of a budget that was read again since, the arguments may be others.
      if (now.kind === "reviewed" && now.judgement === judgement) showAnswer(id, twin);
    },
  };
}

async function answer<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: "read", value: await ask() };
  } catch (thrown) {
    return { kind: "failed", problem: problemOf(thrown) };
  }
}

/** Where the custom functions are not at hand, as on the command line. */
function noBook(): Promise<never> {
  return Promise.reject(new HostFailure("LOAD.FUNCTIONS", say("The functions are not here.")));
}
