/** Stands in for Fluent's ContextualMenu, which every button loads in case it opens a menu: none of ours does (20 KB of script). */
export function ContextualMenu(): null {
  return null;
}
