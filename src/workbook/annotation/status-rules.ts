import type { Severity } from "../../core/policy/severity";
import type { TextRule } from "../edit";

/** The status of a line on which nothing was found. */
export const NOTHING_FOUND = "OK";

/** Word that a status begins with: the rules of the conditional formats match it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  serious: "Serious",
  warning: "Warning",
  info: "Info",
};

/**
 * How the cells of the status column look, most severe first. Text on its fill has at least the contrast 4.5:1 that WCAG
 * 2.2 asks for (success criterion 1.4.3); marks of different shape tell the same without colours (1.4.1).
 */
export const STATUS_RULES: readonly TextRule[] = [
  { begins: `${SEVERITY_WORDS.critical}:`, fill: "#FBD9DC", color: "#7A0B14", mark: "▲" },
  { begins: `${SEVERITY_WORDS.serious}:`, fill: "#FDE3CF", color: "#6B2D00", mark: "◆" },
  { begins: `${SEVERITY_WORDS.warning}:`, fill: "#FFF4CC", color: "#574500", mark: "●" },
  { begins: `${SEVERITY_WORDS.info}:`, fill: "#E1EDF8", color: "#0B3D66", mark: "○" },
  { begins: NOTHING_FOUND, fill: "#E3F2E4", color: "#1B4D20", mark: "✓" },
];
