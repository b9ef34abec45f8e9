/** Tells when an answer is late and when none is waited for any longer; no request is given up. */
export class Waiting {
  #late = 0;

  constructor(readonly told: (isWaiting: boolean) => void) {}

  async over<Answer>(answer: Promise<Answer>): Promise<Answer> {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      this.#late += 1;
      if (this.#late === 1) this.told(true);
    }, PATIENCE);
    letGo(timer);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      if (isLate) {
        this.#late -= 1;
        if (this.#late === 0) this.told(false);
      }
    }
  }
}

/** Milliseconds. */
const PATIENCE = 3_000;

/** Node keeps running for the sake of a timer; a page has no such thing. */
function letGo(timer: unknown): void {
  (timer as { unref?: () => void }).unref?.();
}
