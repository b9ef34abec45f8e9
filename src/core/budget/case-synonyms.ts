import type { Synonyms } from "./synonym";

/** Headers of what describes a use case, on the lines or in a table of its own. */
export const CASE_SYNONYMS: readonly Synonyms[] = [
  [
    "case",
    0.95,
    "use case|usecase|use cases|ai use case|ai usecase",
    "anwendungsfall|anwendungsfalle|ki anwendungsfall|einsatzfall|cas d usage|cas usage|caso de uso|casos de uso",
  ],
  [
    "case",
    0.8,
    "case|project|ai project|initiative|ai initiative|programme|program|pilot|ai pilot|experiment",
    "projekt|vorhaben|pilotprojekt|projet|pilote|proyecto|iniciativa|caso|piloto",
  ],
  [
    "stage",
    0.9,
    "stage|phase|lifecycle|lifecycle stage|maturity",
    "stadium|reifegrad|etape|etapa|fase",
  ],
  [
    "owner",
    0.95,
    "owner|budget owner|budget holder|line owner|case owner|business owner|product owner|responsible|accountable",
    "verantwortlich|verantwortlicher|budgetverantwortlicher|responsable|proprietaire|titulaire|propietario|dueno",
  ],
  ["status", 0.95, "status|state", "statut|etat|estado|zustand"],
  [
    "killCriterion",
    0.95,
    "kill criterion|kill criteria|stop criterion|stop criteria|exit criterion|exit criteria|kill rule|kill condition|stop condition|stop rule",
    "abbruchkriterium|abbruchkriterien|stoppkriterium|stoppkriterien|critere d arret|criteres d arret|critere arret|criterio de cierre|criterios de cierre|criterio de parada|criterio de cancelacion",
  ],
  [
    "killThreshold",
    0.95,
    "kill threshold|threshold|stop threshold|threshold value|success threshold|exit threshold|cut off",
    "schwellenwert|schwelle|abbruchschwelle|grenzwert|seuil|seuil d arret|umbral|umbral de cierre",
  ],
  [
    "killThreshold",
    0.6,
    "target|target value|kpi target|goal|target kpi",
    "ziel|zielwert|zielgrosse|objectif|cible|valeur cible|objetivo|valor objetivo|meta",
  ],
  [
    "signal",
    0.95,
    "signal|measured signal|measured value|measured|measurement|current signal|kpi value|observed|observed value",
    "messwert|gemessen|gemessener wert|valeur mesuree|mesure|senal|valor medido|medido",
  ],
  [
    "signal",
    0.7,
    "kpi|metric|current value|actual value|actual kpi",
    "kennzahl|istwert|indicateur|valeur actuelle|indicador|valor actual",
  ],
  [
    "killSwitch",
    0.95,
    "kill switch|killswitch|off switch|emergency stop|switch off|has kill switch",
    "notaus|not aus|abschalter|notabschaltung|arret d urgence|coupe circuit|interruptor|interruptor de apagado|parada de emergencia",
  ],
  [
    "foundationLink",
    0.95,
    "foundation link|platform link|foundation|linked foundation|linked platform|shared platform|built on|runs on|based on|depends on|data foundation",
    "fundament|grundlage|basiert auf|lauft auf|baut auf|socle|s appuie sur|fondation|fundamento|se apoya en",
  ],
  [
    "valueBasis",
    0.95,
    "value basis|basis of value|value measured by|value metric|value measure|benefit basis|value type|benefit type|how value is measured",
    "nutzenbasis|nutzenart|wertbasis|nutzen gemessen an|base de valeur|valeur mesuree par|type de valeur|base del valor|valor medido por|tipo de valor",
  ],
  [
    "start",
    0.95,
    "start|start date|started|started on|planned start|project start|contract start|begin|begins|beginning|kick off|kickoff",
    "beginn|startdatum|startet|debut|date de debut|demarrage|inicio|fecha de inicio|comienzo",
  ],
  [
    "goLive",
    0.95,
    "go live|golive|go live date|launch|launch date|launched|live since|live date|production date|in production since|release date|released",
    "produktivsetzung|inbetriebnahme|live seit|einfuhrung|mise en service|mise en production|date de lancement|lancement|puesta en marcha|puesta en produccion|lanzamiento|fecha de lanzamiento|go live datum|fecha de puesta en marcha",
  ],
  [
    "flagged",
    0.95,
    "flagged|flagged on|flagged date|date flagged|flag date|raised|raised on|date raised|at risk since|warned on",
    "markiert|markiert am|gemeldet|gemeldet am|signale|signale le|date de signalement|marcado|marcado el|fecha de aviso|datum der markierung|fecha de senalizacion",
  ],
  [
    "closed",
    0.95,
    "closed|closed on|closed date|date closed|close date|closing date|closure date|stopped on|stop date|killed on|decommissioned|decommissioned on",
    "geschlossen|geschlossen am|beendet|beendet am|abschlussdatum|stilllegung|cloture|cloture le|date de cloture|cerrado|cerrado el|fecha de cierre|einstellungsdatum",
  ],
];
