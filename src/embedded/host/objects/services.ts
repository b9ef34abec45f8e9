import type { HostObject } from "./host-object";
import type { Site } from "./site";

/** Objects that office.js creates by the name of their type instead of reaching them from the workbook. */
export function serviceObject(name: string, site: Site): HostObject {
  return name.endsWith(".CustomFunctions") ? customFunctions(site) : unknownService(name);
}

/** Of the library: smaller answers after a refusal, and shorter waits between two answers (200 ms, at most 2 s). */
const FEATURES = [1, 2, 4];

function customFunctions({ invocations }: Site): HostObject {
  return {
    name: "CustomFunctions",
    call: {
      _GetEnabledFeatures: () => FEATURES,
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
