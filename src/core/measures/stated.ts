/** Whether a cell of words says something: blank cells, "-", "none", "n/a", "tbd" and their like do not. */
export function isStated(cell: string | undefined): boolean {
  return cell !== undefined && !NOTHING.test(cell.trim());
}

const NOTHING =
  /^(?:|[-–—.?\\/]+|none|nil|no|not (?:yet )?(?:set|defined|decided|agreed|assigned|known)|n\/?a|n\.a\.|tb[acd]|to be (?:agreed|confirmed|decided|defined)|unknown|open|missing|false|nein|kein(?:e|er|es)?|offen|unbekannt|falsch|non|aucune?|n[ée]ant|inconnue?|faux|ning[uú]n[oa]?|desconocido|sin definir|falso)$/i;
