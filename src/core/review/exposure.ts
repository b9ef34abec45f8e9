import type { Budget } from "../budget/budget";
import type { Extents } from "./extent";
import type { Finding } from "./finding";

/**
 * Money at stake over several findings in whole minor units, no money of a line counted twice. A finding puts the part
 * f = min(1, exposure ÷ Σ|amount| of its lines) of each of its lines at stake; of several findings on one line the largest
 * part counts: Σ over lines of |amount| × max f. A finding on lines without money adds nothing. Linear in lines and places.
 */
export function totalExposure(
  { amounts }: Pick<Budget, "amounts">,
  findings: readonly Finding[],
  extents: Extents
): number {
  const parts = new Float64Array(amounts.length);
  const gross = grossOf(amounts);
  let everywhere = 0;
  for (const finding of findings) {
    if (finding.exposure <= 0) continue;
    const extent = extents.of(finding);
    if (extent === "all") {
      if (gross > 0) everywhere = Math.max(everywhere, Math.min(1, finding.exposure / gross));
      continue;
    }
    let own = 0;
    for (let at = 0; at < extent.length; at++) own += Math.abs(amounts[extent[at]!] ?? 0);
    const part = own > 0 ? Math.min(1, finding.exposure / own) : 0;
    for (let at = 0; at < extent.length; at++) {
      const unit = extent[at]!;
      if (unit < parts.length && part > parts[unit]!) parts[unit] = part;
    }
  }
  let stake = 0;
  for (let line = 0; line < amounts.length; line++) {
    stake += Math.abs(amounts[line]!) * Math.max(everywhere, parts[line]!);
  }
  return Math.round(stake);
}

function grossOf(amounts: Float64Array): number {
  let gross = 0;
  for (let line = 0; line < amounts.length; line++) gross += Math.abs(amounts[line]!);
  return gross;
}
