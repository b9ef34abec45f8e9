import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { DocumentRefused } from "./refusal";
import { attributeNamed, walkXml } from "./xml";

export interface Relationship {
  readonly id: string;
  /** Last word of the type URI: "worksheet", "table", "styles". */
  readonly kind: string;
  /** Part name without a leading slash, or the address of something outside. */
  readonly target: string;
}

/** A package of parts (ECMA-376 part 2): names are compared without case, as Office does. */
export class Package {
  private readonly names = new Map<string, string>();

  constructor(private readonly parts: Record<string, Uint8Array>) {
    for (const name of Object.keys(parts)) this.names.set(folded(name), name);
  }

  /** Throws DocumentRefused where the bytes are not a readable zip. */
  static open(bytes: Uint8Array): Package {
    let size = 0;
    const filter = ({ originalSize }: { originalSize: number }): boolean => {
      size += originalSize;
      if (size <= LARGEST) return true;
      throw new DocumentRefused(
        "FILE.LARGE",
        "This file is too large to open here: it unpacks to more than 1 GB."
      );
    };
    try {
      return new Package(unzipSync(bytes, { filter }));
    } catch (error) {
      if (error instanceof DocumentRefused) throw error;
      throw new DocumentRefused(
        "FILE.DAMAGED",
        "This file is damaged: its contents cannot be unpacked. Open it in Excel, let Excel repair it, and save it again."
      );
    }
  }

  /** Names of the parts without unpacking them. */
  static namesIn(bytes: Uint8Array): string[] {
    const names: string[] = [];
    unzipSync(bytes, { filter: ({ name }) => !names.push(name) });
    return names;
  }

  get partNames(): string[] {
    return [...this.names.values()].filter((name) => !name.endsWith("/"));
  }

  has(name: string): boolean {
    return this.names.has(folded(name));
  }

  bytes(name: string): Uint8Array | null {
    return this.parts[this.names.get(folded(name)) ?? ""] ?? null;
  }

  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes && decode(bytes);
  }

  /** Replaces or adds a part, as UTF-8. */
  put(name: string, xml: string): void {
    const key = folded(name);
    const stored = this.names.get(key) ?? name;
    this.names.set(key, stored);
    const declared = xml.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16\2/i, "$1$2UTF-8$2");
    this.parts[stored] = strToU8(declared);
  }

  remove(name: string): void {
    const key = folded(name);
    delete this.parts[this.names.get(key) ?? ""];
    this.names.delete(key);
  }

  /** Relationships of a part; of the package for "". */
  relationships(part: string): Relationship[] {
    const xml = this.text(relationshipsPart(part));
    const found: Relationship[] = [];
    if (!xml) return found;
    walkXml(xml, {
      open({ name, attributes }) {
        if (name !== "Relationship") return;
        const target = attributeNamed(attributes, "Target") ?? "";
        const isOutside = attributes.TargetMode === "External";
        found.push({
          id: attributes.Id ?? "",
          kind: (attributes.Type ?? "").replace(/^.*\//, ""),
          target: isOutside ? target : resolved(part, target),
        });
      },
    });
    return found;
  }

  /** The same parts always give the same bytes. */
  zip(): Uint8Array {
    const entries: Zippable = {};
    for (const name of this.partNames) entries[name] = this.parts[name]!;
    // fflate writes local time; a local date keeps the bytes the same in every time zone.
    return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
  }
}

/** Bytes after unpacking; guards against archives made to fill the memory. */
const LARGEST = 2 ** 30;

export function relationshipsPart(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function folded(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder("utf-16le").decode(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  return strFromU8(bytes).replace(/^\uFEFF/, "");
}
