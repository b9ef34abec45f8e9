import type { CommentMoves, Place } from "./comment-moves";

/** A part for the yellow boxes of a sheet's notes (ECMA-376 part 4, 19); `block` numbers its shapes, 1024 to a block. */
export function emptyShapes(block: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`
  );
}

/** VML need not be well-formed XML, so its text is searched rather than parsed. */
export function patchShapes(vml: string, { moves, added }: CommentMoves): string {
  const patched = vml.replace(SHAPE, (shape) => {
    const move = moves.find(({ from }) => isOf(shape, from));
    if (!move) return shape;
    return move.to === null ? "" : placed(shape, move.to);
  });
  const type = added.length === 0 || patched.includes('id="_x0000_t202"') ? "" : NOTE_TYPE;
  const numbers = [...patched.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const block = Number(/<o:idmap\b[^>]*\bdata="(\d+)/.exec(patched)?.[1] ?? 1);
  const last = Math.max(block * 1024, ...numbers);
  const shapes = added.map((place, at) => shapeOf(place, last + at + 1));
  const end = patched.lastIndexOf("</xml>");
  return patched.slice(0, end) + type + shapes.join("") + patched.slice(end);
}

export function hasShapes(vml: string): boolean {
  return /<v:(shape|group|rect|oval|line|image)\b/.test(vml);
}

const SHAPE = /<v:shape\b(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g;

const NOTE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function isOf(shape: string, { row, column }: Place): boolean {
  return (
    /ObjectType="Note"/.test(shape) &&
    Number(/<x:Row>\s*(\d+)/.exec(shape)?.[1]) === row &&
    Number(/<x:Column>\s*(\d+)/.exec(shape)?.[1]) === column
  );
}

function placed(shape: string, { row, column }: Place): string {
  return shape
    .replace(/<x:Row>[^<]*/, `<x:Row>${row}`)
    .replace(/<x:Column>[^<]*/, `<x:Column>${column}`)
    .replace(/<x:Anchor>[^<]*/, `<x:Anchor>${anchor({ row, column })}`);
}

/** Hidden until someone points at the cell, as Excel writes it. */
function shapeOf(place: Place, number: number): string {
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:104pt;height:64pt;z-index:1;visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(place)}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${place.row}</x:Row><x:Column>${place.column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Column, pixels, row, pixels of the two corners: right of the cell, a row higher. */
function anchor({ row, column }: Place): string {
  const top = Math.max(0, row - 1);
  return [column + 1, 15, top, 10, column + 3, 15, top + 4, 4].join(", ");
}
