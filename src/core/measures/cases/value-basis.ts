/** Whether what a use case's value rests on is only that it was launched (A:40): a launch, and no effect beside it. */
export function countsLaunchesOnly(basis: string): boolean {
  return LAUNCHES.some((launch) => launch.test(basis)) && !EFFECT.test(basis);
}

/** The second only where the text begins with it: "orders shipped on time" and "defects in production" are results. */
const LAUNCHES = [
  /(?<!\p{L})(?:(?:pre-?)?launch(?:e[sd]|ing)?|go(?:es|ing)?[- ]live|went live|roll(?:ed)?[- ]?out|pilots? (?:started|run)|(?:number|count) of (?:ai )?(?:use )?(?:cases|pilots|demos)|produktivsetzung(?:en)?|einf[üu]hrung|eingef[üu]hrt|ausgerollt|lanc[ée]e?s?|lancements?|mise en (?:service|production)|d[ée]ploiement|lanzad[oa]s?|lanzamientos?|puesta en marcha|despliegue)(?!\p{L})/iu,
  /^\s*(?:(?:was|were|is|are|now|already)\s+)*(?:live|released|shipped|deployed|in production|demo(?:s|ed)?|deployments?)(?:\s+(?:in|to|at|on|by|for|with|across|since)(?!\p{L})|\s*[.,;(]|\s*$)/iu,
];
const EFFECT =
  /[%€$£]|(?<!\p{L})(?:sav(?:e[sd]?|ings?)|hours?|minutes|days saved|cost|costs|revenue|sales|margin|profit|income|avoided|avoids|reduc\p{L}*|fewer|less|faster|shorter|lower|higher|increas\p{L}*|decreas\p{L}*|growth|conversion|accuracy|error|errors|quality|satisfaction|nps|csat|churn|retention|productivity|throughput|roi|eur|usd|gbp|chf|einspar\p{L}*|stunden|umsatz|kosten|[ée]conomi\p{L}*|heures|ventes|co[ûu]ts?|ahorr\p{L}*|horas|ingresos|costes?|costos?)(?!\p{L})/iu;
