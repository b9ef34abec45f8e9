import { ActionType, ObjectPathType, type Action, type ObjectPath } from "./protocol";

/**
 * Whether an action can change the workbook, by its name: methods do unless they get, calculate or show something. What is
 * selected or active is not part of it.
 */
export function canChange(
  { ActionType: type, Name, ObjectPathId }: Action,
  paths: Readonly<Record<string, ObjectPath>>
): boolean {
  const path = paths[ObjectPathId];
  switch (type) {
    case ActionType.setProperty:
    case ActionType.update:
      return true;
    case ActionType.method:
      return path?.ObjectPathType !== ObjectPathType.newObject && !isHarmless(Name);
    case ActionType.instantiate:
      // The method behind the path runs now.
      return path?.ObjectPathType === ObjectPathType.method && !isHarmless(path.Name);
    default:
      return false;
  }
}

function isHarmless(method: string): boolean {
  return /^(?:_|Get|Calculate|Suspend|(?:Select|Activate|Load)$)/.test(method);
}
