import type { HostObject } from "./host-object";

/** Which rows it leaves out, the rows themselves tell. */
export function autoFilterObject(isFiltered: boolean): HostObject {
  return {
    name: "AutoFilter",
    read: { Enabled: () => isFiltered, IsDataFiltered: () => isFiltered },
  };
}
