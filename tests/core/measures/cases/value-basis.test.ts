import { isStated } from "../../../../src/core/measures/stated";
import { countsLaunchesOnly } from "../../../../src/core/measures/cases/value-basis";

test.each([
  "Launched in two regions",
  "Go-live",
  "12 pilots launched",
  "Number of use cases",
  "Rollout to Spain",
  "Einführung in Wien",
  "Lancé en mars",
  "Live",
  "Deployed to 3 plants",
])("“%s” counts launches only", (basis) => expect(countsLaunchesOnly(basis)).toBe(true));

test.each([
  "Launched; 200 hours saved",
  "Tickets closed without an agent",
  "Delivered revenue",
  "",
  "Live chat answers",
  "Orders shipped on time",
  "Defects in production",
  "Demo bookings",
])("“%s” is more, or no launch", (basis) => expect(countsLaunchesOnly(basis)).toBe(false));

test.each(["", " ", "-", "n/a", "TBD", "none", "keine", "aucun", "?"])(
  "“%s” states nothing",
  (cell) => expect(isStated(cell)).toBe(false)
);

test.each(["0", "J. Novak", "Data lake", "yes", "no later than May"])(
  "“%s” states something",
  (cell) => expect(isStated(cell)).toBe(true)
);
