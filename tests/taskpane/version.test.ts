import { readFileSync } from "node:fs";
import { VERSION } from "../../src/taskpane/version";

describe("the version that the pane shows", () => {
  it("is the package's and the manifest's", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(VERSION).toBe(version);
    expect(readFileSync("manifest.xml", "utf8")).toContain(`<Version>${VERSION}`);
  });
});
