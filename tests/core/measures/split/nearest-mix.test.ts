import { nearestMix } from "../../../../src/core/measures/split/nearest-mix";
import { PRODUCTION_AI_2026 } from "../../../../src/core/policy/profiles";
import { cornerMixes } from "./corner-mixes";
import type { Bands } from "../../../../src/core/policy/profile";

const { bands: TEXT_B } = PRODUCTION_AI_2026;
const points = (mix: readonly number[] | null): number[] =>
  (mix ?? []).map((share) => Math.round(share * 1e9) / 1e7);

test("text B's bands admit the hexagon with its six corners", () => {
  const corners = cornerMixes(TEXT_B).map(points);
  expect(corners).toHaveLength(6);
  expect(new Set(corners.map(String))).toEqual(
    new Set(["50,15,35", "50,20,30", "55,10,35", "55,20,25", "60,10,30", "60,15,25"])
  );
});

test.each<[string, [number, number, number], number[]]>([
  ["a mix that meets the bands stays", [0.55, 0.15, 0.3], [55, 15, 30]],
  ["too much for models goes to both others alike", [0.5, 0.26, 0.24], [53, 20, 27]],
  ["everything on models ends at a corner", [0, 1, 0], [50, 20, 30]],
  ["everything on integration ends at a corner", [0, 0, 1], [50, 15, 35]],
  ["nothing for models", [0.7, 0, 0.3], [60, 10, 30]],
])("the nearest feasible mix: %s", (_, mix, expected) => {
  expect(points(nearestMix(mix, TEXT_B))).toEqual(expected);
});

const bandsOf = (...bounds: [number, number][]): Bands =>
  bounds.map(([lower, upper]) => ({ lower, upper })) as unknown as Bands;

test.each<[string, Bands]>([
  ["lower bounds above 100 %", bandsOf([0.5, 0.6], [0.3, 0.4], [0.3, 0.4])],
  ["upper bounds below 100 %", bandsOf([0.1, 0.4], [0.1, 0.3], [0.1, 0.2])],
  ["a band upside down", bandsOf([0.6, 0.5], [0.1, 0.3], [0.1, 0.4])],
])("bands that admit no mix have neither corner nor nearest mix: %s", (_, bands) => {
  expect(cornerMixes(bands)).toEqual([]);
  expect(nearestMix([0.3, 0.3, 0.4], bands)).toBeNull();
});

test("bands that are three points admit that mix alone", () => {
  const bands = bandsOf([0.5, 0.5], [0.2, 0.2], [0.3, 0.3]);
  expect(cornerMixes(bands).map(points)).toEqual([[50, 20, 30]]);
  expect(points(nearestMix([1, 0, 0], bands))).toEqual([50, 20, 30]);
});

test("without bounds every mix is feasible, and the corners are the three groups", () => {
  const bands = bandsOf([0, 1], [0, 1], [0, 1]);
  expect(new Set(cornerMixes(bands).map((corner) => String(points(corner))))).toEqual(
    new Set(["100,0,0", "0,100,0", "0,0,100"])
  );
});
