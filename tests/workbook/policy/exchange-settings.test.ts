import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { settingRows } from "../../../src/workbook/policy/policy-rows";
import { readPolicy, type PolicyReading } from "../../../src/workbook/policy/read-policy";
import type { CellValue } from "../../../src/workbook/survey";
import { aSheet, aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";

async function settings(...rows: [string, CellValue][]): Promise<PolicyReading> {
  const survey = aSurvey([aSheet("AI Budget policy", [["Setting", "Value", "Meaning"], ...rows])]);
  return readPolicy(surveyedCells(survey), survey);
}

test("a reporting currency and its rates are read however they are typed", async () => {
  const { policy, problems } = await settings(
    ["reporting currency", " eur"],
    ["Rate USD", 0.92],
    ["rate  gbp", "1.17"]
  );
  expect(problems).toEqual([]);
  expect(policy).toEqual({ ...DEFAULT_POLICY, currency: "EUR", rates: { USD: 0.92, GBP: 1.17 } });
});

test("what is no currency and no rate is told with its cell", async () => {
  const { policy, problems } = await settings(
    ["Reporting currency", "Euroland"],
    ["Rate USD", "a lot"],
    ["Rate GBP", 0],
    ["Rate CHF", -1],
    ["Rate moon", 5]
  );
  expect(policy).toEqual(DEFAULT_POLICY);
  expect(problems).toEqual([
    "'AI Budget policy'!B2: “Euroland” is no currency. Write its code, such as EUR; until then no reporting currency holds.",
    "'AI Budget policy'!B3: “a lot” is no number of 0 or more. Correct it; until then no rate for USD holds.",
    "'AI Budget policy'!B4: “0” is no rate. Correct it; until then no rate for GBP holds.",
    "'AI Budget policy'!B5: “-1” is no number of 0 or more. Correct it; until then no rate for CHF holds.",
    "'AI Budget policy'!A6: “Rate moon” is no setting, so its value does nothing. Correct the name or delete the row.",
  ]);
});

test("rows for a currency and rates stand only where somebody has set them", () => {
  const names = (policy: typeof DEFAULT_POLICY) =>
    settingRows(policy).map(({ setting }) => setting);
  expect(names(DEFAULT_POLICY).filter((name) => /currency|Rate /.test(name))).toEqual([]);
  expect(names({ ...DEFAULT_POLICY, currency: "EUR", rates: { USD: 0.92 } })).toEqual(
    expect.arrayContaining(["Reporting currency", "Rate USD"])
  );
});
