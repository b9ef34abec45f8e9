import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
test("survey", async () => {
  const book = bookOf({ Budget: [["Line","Amount"],["a",1],["b",2.5],["c","#N/A"]], Other: [[""]] }, { tables: { Budget: "Budget!A1:B4" } });
  const host = createEmbeddedHost(book);
  await startOffice(host);
  const office = createOfficeHost();
  console.log(JSON.stringify(await office.survey(), null, 1), host.statistics, host.trackedRanges);
  console.log(JSON.stringify(await office.read([{sheet:"Budget",top:0,left:0,bottom:3,right:1}])));
});
