import { fullAddress, overlaps, parseAddress } from "../../workbook/address";
import type { Candidate } from "../../workbook/discovery/candidate";
import { Refusal } from "./refusal";

/** The table of this name, the only one on the sheet of this name, or the one around this cell. */
export function tableNamed(wanted: string, found: readonly Candidate[]): Candidate {
  const isSame = (name: string) => name.toLowerCase() === wanted.trim().toLowerCase();
  const named = found.filter(({ name }) => isSame(name));
  const onSheet = found.filter(({ area }) => isSame(area.sheet));
  const meant = named.length > 0 ? named : onSheet.length > 0 ? onSheet : around(wanted, found);
  const [only, ...others] = meant;
  if (only && others.length === 0) return only;
  const offered = (only ? meant : found).map(({ name, area }) => `${name} (${fullAddress(area)})`);
  const list = offered.length === 0 ? "The workbook has none." : `There are ${offered.join(", ")}.`;
  throw new Refusal(
    only
      ? `“${wanted}” is the name of ${meant.length} tables. Give --table a cell of the one you mean. ${list}`
      : `No budget table is called “${wanted}” or stands there. ${list}`
  );
}

function around(address: string, found: readonly Candidate[]): Candidate[] {
  try {
    const area = parseAddress(address);
    return found.filter((each) => overlaps(each.area, area));
  } catch {
    return [];
  }
}
