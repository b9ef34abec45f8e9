import { isGiven, notFound, type HostObject } from "./host-object";
import type { Site } from "./site";

/** The same settings that Office.context.document.settings shows. */
export function settingsObject(site: Site): HostObject {
  const { settings } = site;
  const find = (key: unknown) =>
    settings.has(String(key)) ? settingObject(String(key), site) : null;
  return {
    name: "SettingCollection",
    items: () => [...settings.keys()].map((key) => settingObject(key, site)),
    find,
    call: {
      Add: (key, value) => {
        settings.set(String(key), JSON.stringify(value));
        return settingObject(String(key), site);
      },
      GetCount: () => settings.size,
      GetItemOrNullObject: find,
    },
  };
}

function settingObject(key: string, { settings }: Site): HostObject {
  return {
    name: "Setting",
    id: key,
    read: {
      Key: () => key,
      Value: () => {
        const text = settings.get(key);
        if (!isGiven(text)) throw notFound("Setting.value");
        return JSON.parse(text) as unknown;
      },
    },
    write: { Value: (value) => settings.set(key, JSON.stringify(value)) },
    call: { Delete: () => void settings.delete(key) },
  };
}
