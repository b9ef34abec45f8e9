/** The released version; a test compares it with package.json and the manifest. */
export const VERSION = "0.1.0";
