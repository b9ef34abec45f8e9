import { amountColumns, roleOfHeader } from "../../../src/core/budget/headers";

describe("roles", () => {
  test.each([
    ["name", "Line item, Name, Budget line, Posten, Libellé, Concepto"],
    ["costType", "Cost type, cost_type, costType, Kostenart, Type de coût, Tipo de gasto"],
    ["category", "Category, Kategorie, Catégorie, Categoría, Cost category"],
    [
      "amount",
      "Amount, FY26, FY2026, FY26 budget, FY25/26, Budget (EUR), 2026, Total cost, Annual cost [k€]",
    ],
    ["amount", "Q1, Q1 2026, Q1 FY26, 1Q26, Jan-26, January, 2026-01, 01/2026, H1 2026, Mai 2026"],
    ["amount", "Betrag, Jahresbudget 2026, Coût annuel, Montant total, Presupuesto 2026, Importe"],
    ["amount", "Actual, Forecast FY26, Spent to date"],
    ["currency", "Currency, Währung, Devise, Moneda"],
    ["locked", "Locked, Locked?, Gesperrt, Verrouillé, Bloqueado"],
    ["minimum", "Minimum, Min, Minimum amount, Budget floor, Mínimo"],
    ["maximum", "Maximum, Max budget, Budget cap, Obergrenze, Plafond"],
    ["owner", "Owner, Budget owner, Verantwortlich, Responsable du budget, Owner name"],
    ["vendor", "Vendor, Vendor name, Lieferant, Fournisseur, Proveedor"],
    ["case", "Use case, Use case name, Project, Anwendungsfall, Cas d'usage"],
    ["stage", "Stage, Phase, Etapa"],
    ["team", "Team, Department, Abteilung, Équipe"],
    ["costCentre", "Cost centre, Cost center, Kostenstelle, Centre de coûts"],
    ["model", "Model, AI model, Modell, Modèle"],
    ["killCriterion", "Kill criterion, Kill criteria, Abbruchkriterium, Critère d’arrêt"],
    ["status", "Status, Budget status, Statut, Estado"],
    ["notes", "Notes, Comment, Bemerkungen, Remarques, Observaciones"],
    [
      "period",
      "Period, Month, Quarter, Fiscal year, Monat, Quartal, Mois, Trimestre, BillingPeriod",
    ],
    ["modelTier", "Tier, Model tier, Modellklasse, Nivel de modelo"],
    ["provisioning", "Provisioning, Scaling, Skalierung, Dimensionnement, Escalado"],
    ["toolFunction", "Tool function, Purpose, Zweck, Finalidad"],
    ["component", "Component, Module, Baustein, Composant, Componente"],
    ["killThreshold", "Kill threshold, Threshold, Target, Schwellenwert, Seuil, Umbral"],
    ["signal", "Signal, KPI, Measured, Measured value, Messwert, Valeur mesurée, Señal"],
    ["killSwitch", "Kill switch, Kill-switch, Killswitch?, Notaus, Arrêt d'urgence"],
    ["foundationLink", "Foundation link, Platform link, Foundation, Built on, Socle"],
    ["valueBasis", "Value basis, Value measured by, Nutzenart, Base de valeur"],
    ["value", "Value, Expected value, Business value, Benefit (EUR), Nutzen, Valeur, Ahorro"],
    ["contingency", "Contingency, Reserve, Buffer, Puffer, Contingencia"],
    ["utilisation", "Utilisation, Utilization, Usage %, Usage (%), Auslastung, Taux d'utilisation"],
    ["usage", "Usage, Usage units, Verbrauch, Consommation, Consumo"],
    ["queries", "Queries, Requests, API calls, Queries per year, Total queries, Anfragen"],
    ["tokens", "Tokens, Token count, Number of tokens, Tokens p.a."],
    ["maintenanceHours", "Maintenance hours, Hours maintenance, Maintenance (h), Wartungsstunden"],
    ["deploymentHours", "Deployment hours, Deployment [hrs], Build hours, Heures de déploiement"],
    ["exceptions", "Exceptions, Exceptions count, Anzahl Ausnahmen, Excepciones"],
    ["manualIntegrations", "Manual integrations, Workarounds, Manuelle Schnittstellen"],
    ["roi", "ROI, Operational ROI, Return on investment"],
    [
      "commitmentMonths",
      "Commitment (months), Contract term (months), Commitment months, Laufzeit (Monate)",
    ],
    ["start", "Start, Start date, Planned start, Startdatum, Date de début, Fecha de inicio"],
    ["goLive", "Go-live, Go live date, Launch date, Inbetriebnahme, Mise en service"],
    ["flagged", "Flagged, Flagged on, Date flagged, Gemeldet am"],
    ["closed", "Closed, Closed on, Closure date, Beendet am, Fecha de cierre"],
  ])("%s: %s", (role, headers) => {
    for (const header of headers.split(", ")) {
      expect([header, roleOfHeader(header)?.role]).toEqual([header, role]);
    }
  });

  test("rates, shares and words nobody knows have no role", () => {
    const headers =
      "Budget share, Budget %, Cost per query, Tokens per query, Contingency %, Contract value, Saving target, ID, , 1,200";
    for (const header of headers.split(", "))
      expect([header, roleOfHeader(header)]).toEqual([header, null]);
  });

  test("a header that says nothing else is surer than one that only may mean it", () => {
    const confidence = (header: string) => roleOfHeader(header)!.confidence;
    expect(confidence("FY26 budget")).toBeGreaterThanOrEqual(0.9);
    expect(confidence("Cost type")).toBeGreaterThan(confidence("Type"));
    expect(confidence("Line item")).toBeGreaterThan(confidence("Description"));
    expect(confidence("FY26")).toBeGreaterThan(confidence("Value"));
  });
});

test.each([
  ["quarters are summed", "Line, Q1, Q2, Q3, Q4", [1, 2, 3, 4]],
  ["the year goes before its quarters", "Line, Q1, Q2, Q3, Q4, FY26", [5]],
  ["a total goes before its months", "Line, Jan-26, Feb-26, Mar-26, Total", [4]],
  ["budget goes before actual and forecast", "Line, Actual, Forecast, Budget", [3]],
  ["the budget of this year, not last year's actuals", "Line, FY25 actual, FY26 budget", [2]],
  ["the latest year", "Line, FY25, FY26", [2]],
  [
    "the months of a fiscal year that crosses New Year",
    "Line, Apr-26, May-26, Jun-26, Jul-26, Aug-26, Sep-26, Oct-26, Nov-26, Dec-26, Jan-27, Feb-27, Mar-27",
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ],
  ["its quarters", "Line, Q2 2026, Q3 2026, Q4 2026, Q1 2027, Vendor", [1, 2, 3, 4]],
  ["its halves", "Line, H2 2026, H1 2027", [1, 2]],
  ["no more than four quarters", "Line, Q3 2025, Q4 2025, Q1 2026, Q2 2026, Q3 2026", [2, 3, 4, 5]],
  ["its year before its months", "Line, Dec-26, Jan-27, FY26", [3]],
  [
    "quarters after last year's figure",
    "Line, FY25, Q1 2026, Q2 2026, Q3 2026, Q4 2026",
    [2, 3, 4, 5],
  ],
  ["months of which one is missing", "Line, 2026-01, 2026-02, 2026-04", [1, 2, 3]],
  ["months that name their year once", "Line, Oct, Nov, Dec-26", [1, 2, 3]],
  ["the quarters of the latest year", "Name, Q1 2025, Q2 2025, Q1 2026, Q2 2026", [3, 4]],
  [
    "budgeted quarters without the actual ones",
    "Line, Q1 budget, Q1 actual, Q2 budget, Q2 actual",
    [1, 3],
  ],
  ["bounds are no amounts", "Name, Amount, Minimum, Maximum", [1]],
  ["a use case's value is not its cost", "Line, Value, Amount", [2]],
  ["another cost beside the quarters does not count", "Line, Model cost, Q1, Q2", [2, 3]],
  ["no money, no column", "Line, Owner, Status", []],
])("amount columns: %s", (_, headers, expected) => {
  expect(amountColumns(headers.split(", "))).toEqual(expected);
});
