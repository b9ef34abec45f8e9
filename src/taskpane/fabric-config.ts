// Fluent UI registers its fonts from a CDN as soon as it is loaded; an empty base keeps the pane on the fonts of the machine.
const page: { FabricConfig?: { fontBaseUrl: string } } = window as object;
page.FabricConfig = { fontBaseUrl: "" };

export {};
