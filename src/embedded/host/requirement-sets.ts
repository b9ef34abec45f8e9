/**
 * Requirement sets the embedded Excel declares. The npm copy of office.js ends at ExcelApi 1.15; "CustomFunctions" is the
 * library's inner set, which decides in what form results of functions come back; "DelayForCellEdit" another one, without
 * which it never asks that a request waits for the end of a cell edit.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  AddinCommands: "1.1",
};

/** Whether the set is declared in that version or a later one; without a version, at all. */
export function isSetDeclared(name: string, version?: string | number): boolean {
  const declared = VERSIONS.get(name.toLowerCase());
  if (declared === undefined) return false;
  return version === undefined || compareVersions(declared, String(version)) >= 0;
}

/** By name in small letters: the library asks at nearly every call. */
const VERSIONS = new Map(
  Object.entries(REQUIREMENT_SETS).map(([name, version]) => [name.toLowerCase(), version])
);

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
