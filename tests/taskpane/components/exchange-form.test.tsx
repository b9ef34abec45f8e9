/** @jest-environment jsdom */
import { act } from "react";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Policy } from "../../../src/core/policy/policy";
import { Overview } from "../../../src/taskpane/components/overview/Overview";
import { ExchangeForm } from "../../../src/taskpane/components/policy/ExchangeForm";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import type { Judgement } from "../../../src/workbook/judgement/judgement";
import { aJudgement } from "../a-judgement";
import { aPage, aSession, type APage } from "./a-page";

let page: APage;
beforeEach(() => {
  page = aPage();
});
afterEach(() => page.close());

function mixed(policy: Partial<Policy> = {}): Judgement {
  const judgement = aJudgement(undefined, { ...DEFAULT_POLICY, ...policy });
  return { ...judgement, intake: { ...judgement.intake, currencies: ["EUR", "USD", "GBP"] } };
}

function draw(judgement: Judgement, locale = "en-US"): jest.Mock {
  const onChange = jest.fn();
  page.draw(<ExchangeForm judgement={judgement} locale={locale} onChange={onChange} />);
  return onChange;
}

function choose(value: string): void {
  const select = page.element.querySelector("select")!;
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Types into a field and leaves it. */
function enter(label: string, text: string): void {
  page.type(label, text);
  const field = [...page.element.querySelectorAll("label")].find(({ textContent }) =>
    textContent?.startsWith(label)
  );
  act(() => {
    field!.querySelector("input")!.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  });
}

test("where amounts in several currencies stop the shares, the overview asks what to count them in", () => {
  const setPolicy = jest.fn(async () => {});
  const format = formattingFor("en-US", null);
  const session = aSession({ setPolicy });
  page.draw(<Overview judgement={mixed()} split="categories" format={format} session={session} />);
  expect(page.element.textContent).toContain(
    "The amounts are in EUR, USD, GBP, so no share can be judged. Choose what to count them in."
  );
  choose("EUR");
  expect(setPolicy).toHaveBeenCalledWith({ currency: "EUR", rates: {}, rateSource: "" });
  page.draw(
    <Overview judgement={aJudgement()} split="categories" format={format} session={session} />
  );
  expect(page.element.textContent).not.toContain("Currencies");
});

test("each other currency has a field for its rate, which holds as soon as it is left", () => {
  const onChange = draw(mixed({ currency: "EUR", rates: { USD: 0.92 } }));
  expect(page.element.textContent).toContain(
    "Nothing is converted yet: the rate for GBP is missing."
  );
  enter("EUR for GBP 1", "1.17");
  expect(onChange).toHaveBeenCalledWith({ rates: { USD: 0.92, GBP: 1.17 } });
  enter("EUR for USD 1", "");
  expect(onChange).toHaveBeenLastCalledWith({ rates: {} });
  enter("Source of the rates", " ECB, 2 November 2026 ");
  expect(onChange).toHaveBeenLastCalledWith({ rateSource: "ECB, 2 November 2026" });
});

test("a rate that is left as it was changes nothing", () => {
  const onChange = draw(mixed({ currency: "EUR", rates: { USD: 0.92 } }));
  enter("EUR for USD 1", "0.920");
  enter("EUR for GBP 1", " ");
  expect(onChange).not.toHaveBeenCalled();
});

test("rates are typed with the workbook's decimal sign", () => {
  const onChange = draw(mixed({ currency: "EUR", rates: { USD: 0.92 } }), "de-DE");
  expect([...page.element.querySelectorAll("input")].map(({ value }) => value)).toEqual([
    "0,92",
    "",
    "",
  ]);
  enter("EUR for GBP 1", "1,17");
  expect(onChange).toHaveBeenCalledWith({ rates: { USD: 0.92, GBP: 1.17 } });
});

test.each([
  [
    "a lot",
    "en-US",
    "“a lot” is no rate for GBP. Type a number above 0 with “.” before the decimals, such as 0.92.",
  ],
  ["1,234", "en-US", "“1,234” is no rate for GBP."],
  [
    "1.234",
    "de-DE",
    "“1.234” is no rate for GBP. Type a number above 0 with “,” before the decimals, such as 0,92.",
  ],
  ["0", "en-US", "“0” is no rate for GBP."],
  ["-1", "en-US", "“-1” is no rate for GBP."],
  ["1.", "en-US", "“1.” is no rate for GBP."],
])("“%s” in %s is refused in a sentence and changes nothing", (text, locale, says) => {
  const onChange = draw(mixed({ currency: "EUR" }), locale);
  enter("EUR for GBP 1", text);
  expect(page.element.querySelector("[role=alert]")!.textContent).toContain(says);
  expect(onChange).not.toHaveBeenCalled();
});

test("another reporting currency starts without rates, and none counts the amounts as they stand", () => {
  const onChange = draw(mixed({ currency: "EUR", rates: { USD: 0.92 }, rateSource: "ECB" }));
  choose("USD");
  expect(onChange).toHaveBeenCalledWith({ currency: "USD", rates: {}, rateSource: "" });
  choose("");
  expect(onChange).toHaveBeenLastCalledWith({ currency: null, rates: {}, rateSource: "" });
});

test("a budget in one currency shows the fields only where the policy keeps a reporting currency", () => {
  draw(aJudgement());
  expect(page.element.textContent).toBe("");
  draw(aJudgement(undefined, { ...DEFAULT_POLICY, currency: "EUR", rates: { USD: 0.92 } }));
  expect(page.element.textContent).toContain("This budget is in one currency and stays in it.");
});
