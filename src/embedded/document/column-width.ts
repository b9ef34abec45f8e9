/** Widest digit of Calibri 11 at 96 dpi; widths are counted in it (ECMA-376 18.3.1.13). */
const DIGIT = 7;

/** Width as the file states it (in digits, padding included) to pixels. */
export function pixelsOf(width: number): number {
  return Math.floor(((256 * width + Math.floor(128 / DIGIT)) / 256) * DIGIT);
}

/** The width that comes back as the same number of pixels. */
export function widthOf(pixels: number): number {
  return Math.floor((pixels / DIGIT) * 256) / 256;
}

/** Width of a column whose file says only how many digits fit: 5 pixels of padding, rounded up to 8. */
export function defaultPixels(digits: number): number {
  return Math.ceil((digits * DIGIT + 5) / 8) * 8;
}
