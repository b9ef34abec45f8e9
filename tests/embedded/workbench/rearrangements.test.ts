import { Rearrangements } from "../../../src/embedded/workbench/rearrangements";

let rearrangements: Rearrangements;

beforeEach(() => {
  rearrangements = new Rearrangements();
});

function undo(sheet: string, kind: "shifted" | "sorted"): void {
  rearrangements.beginUndo();
  rearrangements.add(sheet, kind);
  rearrangements.endUndo();
}

test("inserted rows are known for their sheet alone, until they are undone", () => {
  rearrangements.add("budget", "shifted");
  expect(rearrangements.of("budget")).toBe("shifted");
  expect(rearrangements.of("notes")).toBeNull();
  undo("budget", "shifted");
  expect(rearrangements.of("budget")).toBeNull();
});

test("one undo of two insertions leaves one, and doing it again counts", () => {
  rearrangements.add("budget", "shifted");
  rearrangements.add("budget", "shifted");
  undo("budget", "shifted");
  expect(rearrangements.of("budget")).toBe("shifted");
  undo("budget", "shifted");
  rearrangements.add("budget", "shifted");
  expect(rearrangements.of("budget")).toBe("shifted");
});

test("a shift weighs more than a sort", () => {
  rearrangements.add("budget", "sorted");
  expect(rearrangements.of("budget")).toBe("sorted");
  rearrangements.add("budget", "shifted");
  expect(rearrangements.of("budget")).toBe("shifted");
  undo("budget", "shifted");
  expect(rearrangements.of("budget")).toBe("sorted");
});
