/** @jest-environment jsdom */
import { nameInStorage } from "../../../src/taskpane/writing/kept-name";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe("the name for the log", () => {
  it("is there in the next sitting, under the key of its own partition", () => {
    nameInStorage("p1").keep("M. Rossi");
    expect(nameInStorage("p1").read()).toBe("M. Rossi");
    expect(nameInStorage("p2").read()).toBe("");
    expect(nameInStorage().read()).toBe("");
  });

  it("leaves nothing behind once it is taken away", () => {
    nameInStorage().keep("M. Rossi");
    nameInStorage().keep("");
    expect(localStorage).toHaveLength(0);
  });

  it("is simply not kept where the browser denies storage", () => {
    for (const method of ["getItem", "setItem"] as const)
      jest.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new Error("denied");
      });
    nameInStorage().keep("M. Rossi");
    expect(nameInStorage().read()).toBe("");
  });
});
