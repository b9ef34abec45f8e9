import type { Role } from "./role";

/** Words of a header that give its column a role: lower case, no accents. English first, then German, French, Spanish. */
export interface Synonyms {
  readonly role: Exclude<Role, "amount">;
  /** 0 to 1, for a header that is exactly one of the words. */
  readonly confidence: number;
  readonly words: readonly string[];
}

export const SYNONYMS: readonly Synonyms[] = [
  synonyms(
    "name",
    0.95,
    "line item|line|budget line|budget item|cost item|name|item|position|posten|kostenposition"
  ),
  synonyms(
    "name",
    0.95,
    "bezeichnung|libelle|intitule|designation|poste|ligne|ligne budgetaire|concepto|partida|nombre|linea"
  ),
  synonyms(
    "name",
    0.7,
    "description|service|product|title|label|expense item|activity|resource|beschreibung|leistung|produkt"
  ),
  synonyms("name", 0.7, "descripcion|servicio|producto|prestation|produit|actividad"),
  synonyms(
    "costType",
    0.95,
    "cost type|type of cost|type of spend|spend type|expense type|ai cost type|kostenart|kostentyp"
  ),
  synonyms(
    "costType",
    0.95,
    "type de cout|type de couts|type de depense|nature de depense|nature de cout"
  ),
  synonyms("costType", 0.95, "tipo de coste|tipo de costo|tipo de gasto"),
  synonyms("costType", 0.55, "type|typ|tipo|nature|art"),
  synonyms(
    "category",
    0.95,
    "category|cost category|spend category|expense category|budget category|ai category|kategorie"
  ),
  synonyms(
    "category",
    0.95,
    "kostenkategorie|categorie|categorie de cout|categoria|categoria de coste|categoria de gasto"
  ),
  synonyms(
    "category",
    0.6,
    "layer|bucket|class|classification|group|area|spending area|ebene|schicht|gruppe|couche|groupe|capa|grupo"
  ),
  synonyms(
    "currency",
    0.95,
    "currency|currency code|ccy|cur|wahrung|waehrung|devise|monnaie|moneda|divisa"
  ),
  synonyms("locked", 0.95, "locked|lock|is locked|gesperrt|verrouille|bloque|bloqueado"),
  synonyms(
    "locked",
    0.6,
    "fixed|committed|contracted|frozen|fix|gebunden|fixiert|engage|fige|fijo|comprometido"
  ),
  synonyms(
    "minimum",
    0.95,
    "minimum|min|floor|lower limit|at least|mindestens|mindestbetrag|untergrenze|plancher|minimo"
  ),
  synonyms(
    "maximum",
    0.95,
    "maximum|max|cap|ceiling|upper limit|at most|hochstens|hochstbetrag|obergrenze|plafond|maximo|tope"
  ),
  synonyms(
    "case",
    0.95,
    "use case|usecase|ai use case|anwendungsfall|cas d usage|cas usage|caso de uso"
  ),
  synonyms(
    "case",
    0.8,
    "case|project|initiative|programme|program|projekt|vorhaben|projet|proyecto|iniciativa|caso"
  ),
  synonyms("stage", 0.9, "stage|phase|lifecycle|lifecycle stage|maturity|stadium|etape|etapa|fase"),
  synonyms(
    "team",
    0.9,
    "team|department|dept|business unit|bu|division|function|squad|abteilung|bereich|equipe|departement"
  ),
  synonyms("team", 0.9, "equipo|departamento|unidad de negocio"),
  synonyms(
    "costCentre",
    0.95,
    "cost centre|cost center|costcentre|costcenter|cc|kostenstelle|centre de cout|centre de couts"
  ),
  synonyms("costCentre", 0.95, "centro de coste|centro de costes|centro de costo|centro de costos"),
  synonyms(
    "vendor",
    0.95,
    "vendor|supplier|provider|lieferant|anbieter|hersteller|fournisseur|prestataire|proveedor"
  ),
  synonyms("model", 0.9, "model|ai model|llm|foundation model|modell|ki modell|modele|modelo"),
  synonyms(
    "owner",
    0.95,
    "owner|budget owner|budget holder|line owner|responsible|accountable|verantwortlich|verantwortlicher"
  ),
  synonyms(
    "owner",
    0.95,
    "budgetverantwortlicher|responsable|proprietaire|titulaire|propietario|dueno"
  ),
  synonyms(
    "killCriterion",
    0.95,
    "kill criterion|kill criteria|stop criterion|stop criteria|exit criterion|exit criteria|kill rule"
  ),
  synonyms(
    "killCriterion",
    0.95,
    "abbruchkriterium|abbruchkriterien|stoppkriterium|critere d arret|criteres d arret|critere arret"
  ),
  synonyms(
    "killCriterion",
    0.95,
    "criterio de cierre|criterios de cierre|criterio de parada|criterio de cancelacion"
  ),
  synonyms("status", 0.95, "status|state|statut|etat|estado|zustand"),
  synonyms(
    "notes",
    0.95,
    "notes|note|comments|comment|remarks|remark|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar"
  ),
  synonyms(
    "notes",
    0.95,
    "notiz|notizen|commentaire|commentaires|remarque|remarques|notas|nota|comentario|comentarios|observaciones"
  ),
  synonyms("notes", 0.6, "rationale|justification|details|begrundung|justificacion|detalles"),
];

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

function synonyms(role: Synonyms["role"], confidence: number, list: string): Synonyms {
  return { role, confidence, words: list.split("|") };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
