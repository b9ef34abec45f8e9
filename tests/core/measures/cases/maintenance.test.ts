import { maintenance, maintenanceRatio } from "../../../../src/core/measures/cases/maintenance";
import { aBudget } from "../../a-budget";

test("hours of active use cases and of lines without one add up", () => {
  const hours = maintenance(
    aBudget({
      lines: [
        ["Bot", "model-api", 1],
        ["Desk", "mlops-work", 1],
      ],
      text: { case: ["Bot", ""] },
      numbers: { maintenanceHours: [10, 7], deploymentHours: [4, 3] },
      cases: {
        names: ["Bot", "Old"],
        text: { status: ["", "Closed"] },
        numbers: { maintenanceHours: [10, 500], deploymentHours: [4, 1] },
      },
    })
  );
  expect(hours).toEqual({ maintenance: 17, deployment: 7, ratio: 17 / 7, isHeavy: true });
});

test("hours by period count where there is no column of hours", () => {
  const hours = maintenance(
    aBudget({
      lines: [["Bot", "model-api", 1]],
      timeline: {
        periods: ["Q1 2026", "Q2 2026"],
        series: { maintenanceHours: [[5, 6]], deploymentHours: [[7, 4]] },
      },
    })
  );
  expect(hours).toMatchObject({ maintenance: 11, deployment: 11, isHeavy: false });
});

test("half-filled rows that decide leave it open", () => {
  const hours = maintenance(
    aBudget({
      lines: [
        ["Old", "model-api", 1],
        ["New", "model-api", 1],
      ],
      numbers: { maintenanceHours: [100, null], deploymentHours: [null, 60] },
    })
  );
  expect(hours?.isHeavy).toBeNull();
});

test("without hours on one side there is nothing to compare", () => {
  const lines = [["Bot", "model-api", 1]] as const;
  expect(maintenance(aBudget({ lines }))).toBeNull();
  expect(
    maintenance(aBudget({ lines, numbers: { maintenanceHours: [4], deploymentHours: [null] } }))
  ).toBeNull();
  expect(maintenanceRatio(4, 0)).toBe(Infinity);
});
