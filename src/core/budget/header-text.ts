import { periodIn } from "./period";

/**
 * A header in lower case, without accents, with single spaces for punctuation and without what stands in brackets, save a
 * period: "Coût annuel [k€]" is "cout annuel", "Budget (FY26)" is "budget fy26".
 */
export function plainWords(header: string): string {
  const open = header.replace(/[([{]([^)\]}]*)[)\]}]/g, (_, inside: string) => {
    const { period, rest } = periodIn(plain(inside));
    return period !== null && rest === "" ? ` ${inside} ` : " ";
  });
  return plain(open.replace(/([a-z])([A-Z])/g, "$1 $2"));
}

/** What a header counts in, where it says so in brackets or by its sign: "percent", "hours", "months", or "". */
export function unitIn(header: string): "percent" | "hours" | "months" | "" {
  if (/%|\b(?:percent|pct|prozent)\b/i.test(header)) return "percent";
  const inside = plain(/[([{]([^)\]}]*)[)\]}]/.exec(header)?.[1] ?? "");
  if (/^(?:in )?(?:h|hrs?|hours?|std|stunden|heures?|horas?)\b/.test(inside)) return "hours";
  return /^(?:in )?(?:m|mo|mths?|months?|monate?|mois|meses)$/.test(inside) ? "months" : "";
}

function plain(text: string): string {
  return text
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
