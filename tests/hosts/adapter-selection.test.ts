import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import type { Area } from "../../src/workbook/address";
import { soon } from "./host-contract";

const host = createOfficeHost();

test("the selected cells are told, and told again when others are selected, until nobody asks", async () => {
  const book = bookOf({ "My budget": [["Line"]], Other: [[1]] });
  await startOffice(createEmbeddedHost(book));
  await host.select({ sheet: "Other", top: 2, left: 1, bottom: 4, right: 1 });
  const other = { sheet: "Other", top: 2, left: 1, bottom: 4, right: 1 };
  expect(await host.selected()).toEqual(other);
  const told: Area[] = [];
  const stop = await host.watchSelection((area) => told.push(area));
  await host.select({ sheet: "My budget", top: 0, left: 0, bottom: 0, right: 0 });
  await soon();
  expect(told).toContainEqual({ sheet: "My budget", top: 0, left: 0, bottom: 0, right: 0 });
  await stop();
  const before = told.length;
  await host.select(other);
  await soon();
  expect(told).toHaveLength(before);
});
