/** Menus are `details` elements: a click elsewhere, a choice or Escape closes them, as one expects of a menu. */
export function followMenus(page: Document): void {
  const menus = [...page.querySelectorAll<HTMLDetailsElement>("details.menu")];
  const closeAllBut = (kept?: HTMLDetailsElement) => {
    for (const menu of menus) if (menu !== kept) menu.open = false;
  };
  page.addEventListener("pointerdown", (event) => {
    closeAllBut(menus.find((menu) => menu.contains(event.target as Node)));
  });
  // A click into the pane or the grid's editor never reaches this page.
  window.addEventListener("blur", () => closeAllBut());
  page.addEventListener("keydown", (event) => {
    const open = menus.find((menu) => menu.open);
    if (event.key !== "Escape" || !open) return;
    closeAllBut();
    open.querySelector("summary")?.focus();
  });
  for (const menu of menus) {
    menu.addEventListener("click", (event) => {
      if ((event.target as Element).closest(".menu-items > button")) closeAllBut();
    });
  }
}
