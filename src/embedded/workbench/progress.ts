/** The card over the empty grid while a workbook opens. */
export interface Progress {
  /** What is being done now, and how much of the whole is done, 0 to 100. Resolves once it has been painted. */
  step(words: string, percent: number): Promise<void>;
  done(): void;
}

export function progressIn(page: Document): Progress {
  const card = page.getElementById("progress")!;
  const words = page.getElementById("progress-step")!;
  const bar = page.getElementById("progress-bar") as HTMLProgressElement;
  return {
    async step(text, percent) {
      card.hidden = false;
      words.textContent = text;
      bar.value = percent;
      await painted();
    },
    done() {
      card.hidden = true;
    },
  };
}

/** The next step may block the thread for a second: what is on the page must be drawn before. A hidden tab draws nothing. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
