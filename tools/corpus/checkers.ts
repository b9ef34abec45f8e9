import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./outcome";

/** Checks workbooks one after the other in a process of its own, which is replaced when a workbook takes too long. */
export class Checker {
  #process: ChildProcess | null = null;

  constructor(private readonly seconds: number) {}

  check(file: string): Promise<Outcome> {
    const worker = (this.#process ??= start());
    return new Promise((resolve) => {
      const give = (outcome: Outcome): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (outcome.kind === "failed") this.end();
        resolve(outcome);
      };
      const timer = setTimeout(
        () => give({ kind: "failed", why: `no answer within ${this.seconds} s` }),
        this.seconds * 1000
      );
      worker.once("message", (outcome) => give(outcome as Outcome));
      worker.once("exit", (code) => give({ kind: "failed", why: `ended with ${code}` }));
      worker.send(file);
    });
  }

  end(): void {
    this.#process?.kill("SIGKILL");
    this.#process = null;
  }
}

function start(): ChildProcess {
  const module = fileURLToPath(new URL("./checker.ts", import.meta.url));
  return fork(module, {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}
