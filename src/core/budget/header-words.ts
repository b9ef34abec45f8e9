/** What kind of number an amount header promises; the first is the most wanted. */
export const NATURES = ["budget", "plain", "forecast", "actual", "earlier"] as const;
export type Nature = (typeof NATURES)[number];

/** Words that make a header an amount. */
export const AMOUNT_WORDS: Readonly<Record<Nature, ReadonlySet<string>>> = {
  budget: words(
    "budget|budgeted|plan|planned|allocation|allocated|approved|bewilligt|geplant|planwert|budgetiert|prevu|alloue|approuve|" +
      "presupuesto|presupuestado|asignado|aprobado|previsto|soll"
  ),
  plain: words(
    "amount|cost|costs|spend|spending|expense|expenses|expenditure|outlay|total|sum|betrag|kosten|ausgaben|summe|gesamt|gesamtkosten|" +
      "jahreskosten|montant|cout|couts|depense|depenses|somme|importe|monto|coste|costes|costo|costos|gasto|gastos|suma|jahresbudget|value"
  ),
  forecast: words(
    "forecast|estimate|estimated|outlook|projected|projection|prognose|hochrechnung|schatzung|prevision|estime|pronostico|estimado"
  ),
  actual: words(
    "actual|actuals|spent|invoiced|paid|ytd|ist|istwert|realise|reel|depense reelle|real|gastado|facturado|consumed"
  ),
  earlier: words(
    "prior|previous|earlier|last|original|requested|vorjahr|vorjahres|precedent|anterior|beantragt|demande|solicitado"
  ),
};

/** Words that may stand beside an amount word without changing what it is. */
export const AMOUNT_QUALIFIERS: ReadonlySet<string> = words(
  "total|annual|yearly|full|year|year end|in|the|of|to|date|ai|ki|ia|it|gross|net|new|current|revised|line|monthly|month|jahr|jahrlich|" +
    "jahres|gesamt|aktuell|monatlich|annuel|annuelle|anual|mensuel|mensual|de|du|del|la|le|el|" +
    "eur|usd|gbp|chf|jpy|cad|aud|sek|nok|dkk|pln|inr|cny|k|m|mn|mio|bn|keur|kusd|kgbp|teur|tusd|tsd|thousand|thousands|million|millions"
);

/** Words that say the column is no amount of money for the whole period, whatever else stands there. */
export const NO_AMOUNT: ReadonlySet<string> = words(
  "per|unit|units|rate|percent|pct|share|anteil|part|hours|stunden|heures|horas|count|qty|quantity|menge|variance|delta|diff|" +
    "difference|abweichung|ecart|desviacion|growth|roi|code|id|number|no|nr|version|by|driver|start|end|method|year on year|utilisation"
);

/** Words for the whole of a year or of a table row. */
export const WHOLE: ReadonlySet<string> = words(
  "total|annual|yearly|sum|year|gesamt|summe|gesamtkosten|jahr|jahrlich|jahreskosten|jahresbudget|annuel|annuelle|anual|somme|suma"
);

/** Words for a monthly rate, which is no sum over the year. */
export const MONTHLY: ReadonlySet<string> = words("monthly|month|monatlich|mensuel|mensual");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
