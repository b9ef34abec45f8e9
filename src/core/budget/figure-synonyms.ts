import type { Synonyms } from "./synonym";

/** Headers of figures beside the amount. A unit that stands in brackets ends the words: "Usage (%)" is "usage percent". */
export const FIGURE_SYNONYMS: readonly Synonyms[] = [
  [
    "utilisation",
    0.95,
    "utilisation|utilization|utilisation rate|utilization rate|usage percent|used percent|usage rate|gpu utilisation|gpu utilization|capacity used|occupancy",
    "auslastung|auslastungsgrad|nutzungsgrad|nutzung percent|taux d utilisation|taux d usage|utilizacion|tasa de utilizacion|uso percent|ocupacion",
  ],
  [
    "usage",
    0.9,
    "usage|usage units|usage quantity|consumed quantity|usage volume|consumption|units used|volume",
    "nutzung|nutzungsmenge|verbrauch|verbrauchsmenge|consommation|uso|consumo|volumen",
  ],
  [
    "queries",
    0.95,
    "queries|query count|requests|request count|api calls|calls|inferences|prompts|conversations|transactions",
    "anfragen|abfragen|aufrufe|requetes|appels|appels api|consultas|peticiones|llamadas",
  ],
  [
    "tokens",
    0.95,
    "tokens|token count|token volume|tokens used|total tokens",
    "token|tokenmenge|tokenverbrauch|jetons",
  ],
  [
    "maintenanceHours",
    0.95,
    "maintenance hours|hours maintenance|maintenance effort|hours of maintenance|support hours|maint hours",
    "wartungsstunden|stunden wartung|wartungsaufwand|wartung hours|heures de maintenance|maintenance heures|horas de mantenimiento|mantenimiento hours",
  ],
  [
    "deploymentHours",
    0.95,
    "deployment hours|hours deployment|deployment effort|build hours|implementation hours|development hours|hours of deployment|hours to deploy",
    "einfuhrungsstunden|bereitstellungsstunden|stunden einfuhrung|entwicklungsstunden|bereitstellung hours|heures de deploiement|deploiement hours|horas de despliegue|horas de implantacion|despliegue hours",
  ],
  [
    "exceptions",
    0.95,
    "exceptions|exception|exception cases|manual exceptions|escalations",
    "ausnahmen|sonderfalle|ausnahmefalle|exceptions manuelles|excepciones",
  ],
  [
    "manualIntegrations",
    0.95,
    "manual integrations|manual interfaces|manual workarounds|workarounds|manual handovers",
    "manuelle integrationen|manuelle schnittstellen|integrations manuelles|integraciones manuales",
  ],
  [
    "roi",
    0.95,
    "roi|operational roi|return on investment|expected roi|rendite",
    "retour sur investissement|retorno|retorno de la inversion",
  ],
  [
    "commitmentMonths",
    0.95,
    "commitment months|commitment|commitment term|commitment term months|contract term|contract term months|contract length|contract length months|contract duration|contract months|term months|lock in months|lock in period",
    "laufzeit|laufzeit months|laufzeit monate|vertragslaufzeit|vertragslaufzeit months|bindung|bindung months|bindungsdauer|duree d engagement|duree du contrat|engagement months|engagement mois|duracion del contrato|plazo|plazo months|compromiso months|permanencia|laufzeit in monaten|meses de compromiso",
  ],
  [
    "value",
    0.9,
    "value|expected value|business value|benefit|benefits|expected benefit|annual benefit|annual value|yearly value|yearly benefit|estimated value|estimated benefit|savings|expected savings|annual savings",
    "nutzen|erwarteter nutzen|wert|geschaftswert|einsparung|einsparungen|valeur|valeur attendue|benefice|benefices|economies|valor|valor esperado|beneficio|beneficios|ahorro|ahorros",
  ],
  [
    "contingency",
    0.95,
    "contingency|contingency reserve|reserve|risk reserve|buffer|management reserve",
    "reserven|puffer|risikopuffer|risikoreserve|provision pour aleas|aleas|contingencia|contingencias|imprevistos|reserva",
  ],
];
