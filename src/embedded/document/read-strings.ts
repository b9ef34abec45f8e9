import { decodeText, walkXml } from "./xml";

/** The shared strings; rich text loses its runs, phonetic hints are left out. */
export function readSharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  if (!xml) return strings;
  let text = "";
  let isText = false;
  let phonetic = false;
  walkXml(xml, {
    open({ name }) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") isText = !phonetic;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === "si") strings.push(decodeText(text));
      else if (name === "rPh") phonetic = false;
      else if (name === "t") isText = false;
    },
  });
  return strings;
}
