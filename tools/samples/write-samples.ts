import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx, type WriteOptions } from "hucre";
import { Package } from "../../src/embedded/document/package";
import { eightPilots } from "./eight-pilots";
import { northwind } from "./northwind";

const SAMPLES: Readonly<Record<string, () => WriteOptions>> = {
  "northwind-ai-budget-fy26.xlsx": northwind,
  "eight-pilots.xlsx": eightPilots,
};

async function writeSamples(folder: URL): Promise<void> {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    const bytes = await writeXlsx(sample());
    // Zipped again without the time of day, so that the same sample is the same file.
    await writeFile(new URL(name, folder), Package.open(bytes).zip());
  }
}

void writeSamples(pathToFileURL(resolve("assets/") + "/"));
