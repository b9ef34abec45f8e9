import type { DefinedName, DocumentSheet } from "./document";
import { attributeNamed, isTrue, walkXml } from "./xml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: DocumentSheet["visibility"];
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly activeSheet: number;
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  readonly isReadOnlyRecommended: boolean;
  readonly isStructureProtected: boolean;
  /** ISO/IEC 29500 Strict: same words, other namespaces. */
  readonly isStrict: boolean;
}

export function readWorkbook(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let activeSheet = 0;
  let date1904 = false;
  let isStrict = false;
  let isReadOnlyRecommended = false;
  let isStructureProtected = false;
  let name: Omit<DefinedName, "refersTo"> | null = null;
  let refersTo = "";
  walkXml(xml, {
    open(tag) {
      const { attributes } = tag;
      if (tag.depth === 0)
        isStrict = Object.values(attributes).some((uri) => uri.startsWith(STRICT));
      else if (tag.name === "sheet") sheets.push(sheetEntry(attributes));
      else if (tag.name === "workbookPr") date1904 = isTrue(attributes.date1904);
      else if (tag.name === "fileSharing") isReadOnlyRecommended = asksForReading(attributes);
      else if (tag.name === "workbookProtection")
        isStructureProtected = isTrue(attributes.lockStructure);
      else if (tag.name === "workbookView") activeSheet ||= Number(attributes.activeTab ?? 0);
      else if (tag.name === "definedName") {
        const { localSheetId } = attributes;
        name = {
          name: attributes.name ?? "",
          sheet: localSheetId === undefined ? null : Number(localSheetId),
        };
        refersTo = "";
      }
    },
    text(piece) {
      if (name) refersTo += piece;
    },
    close(tag) {
      if (tag !== "definedName" || !name) return;
      definedNames.push({ ...name, refersTo });
      name = null;
    },
  });
  return {
    sheets,
    activeSheet: activeSheet < sheets.length ? activeSheet : 0,
    definedNames,
    date1904,
    isReadOnlyRecommended,
    isStructureProtected,
    isStrict,
  };
}

const STRICT = "http://purl.oclc.org/ooxml/";

/** ECMA-376 18.2.12: a recommendation, or a password for writing. */
function asksForReading(attributes: Readonly<Record<string, string>>): boolean {
  const { readOnlyRecommended, reservationPassword, hashValue } = attributes;
  return isTrue(readOnlyRecommended) || Boolean(reservationPassword) || Boolean(hashValue);
}

function sheetEntry(attributes: Readonly<Record<string, string>>): SheetEntry {
  const { state, name } = attributes;
  return {
    name: name ?? "",
    visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
    relationship: attributeNamed(attributes, "id") ?? "",
  };
}
