/** A sentence across the page, for what cannot be said in the pane; stays until it is closed or answered. */
export interface Banner {
  show(sentence: string): void;
  hide(): void;
}

export function bannerIn(page: Document): Banner {
  const banner = page.getElementById("banner")!;
  const text = page.getElementById("banner-text")!;
  const hide = () => {
    banner.hidden = true;
  };
  page.getElementById("banner-close")!.addEventListener("click", hide);
  return {
    show(sentence) {
      text.textContent = sentence;
      banner.hidden = false;
    },
    hide,
  };
}
