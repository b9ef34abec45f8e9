import type { HostObject, Site } from "./host-object";

/** Objects that office.js creates by the name of their type instead of reaching them from the workbook. */
export function serviceObject(name: string, site: Site): HostObject {
  return name.endsWith(".CustomFunctions") ? customFunctions(site) : unknownService(name);
}

function customFunctions({ invocations }: Site): HostObject {
  return {
    name: "CustomFunctions",
    call: {
      _GetEnabledFeatures: () => [],
      _SetOsfControlContainerReadyForCustomFunctions: () => invocations.begin(),
      SetInvocationArrayResults: (results) =>
        invocations.settle(results as readonly (readonly unknown[])[]),
    },
  };
}

/** Telemetry, ribbon and container services: the add-in runs the same without their answers. */
function unknownService(name: string): HostObject {
  return { name, call: new Proxy({}, { get: () => () => null }) };
}
