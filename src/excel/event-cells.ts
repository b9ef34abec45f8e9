import { parseAddress, type Area } from "../workbook/address";

/**
 * The cells that an event of a sheet names; null where it names none that can be read. Several areas have commas between
 * them, and before ExcelApi 1.11 a calculation named none (WorksheetCalculatedEventArgs.address).
 */
export function eventCells(address: string | null | undefined, sheet: string): Area[] | null {
  if (!address) return null;
  try {
    return address.split(",").map((each) => ({ ...parseAddress(each.trim()), sheet }));
  } catch {
    return null;
  }
}
