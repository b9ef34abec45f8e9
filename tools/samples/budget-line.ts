/** How the year's money falls on the quarters. */
const PHASES = {
  flat: [25, 25, 25, 25],
  ramp: [14, 21, 29, 36],
  front: [46, 30, 16, 8],
  once: [0, 100, 0, 0],
  late: [0, 0, 45, 55],
} as const;

export type Phase = keyof typeof PHASES;

export interface SampleLine {
  readonly line: string;
  /** "" is left to the dictionary. */
  readonly costType: string;
  readonly vendor: string;
  readonly useCase: string;
  readonly stage: string;
  readonly team: string;
  readonly owner: string;
  /** EUR; null is a line whose amount is still "tbc". */
  readonly year: number | null;
  readonly phase: Phase;
  readonly lastYear: number | null;
  /** 0 to 1 */
  readonly utilisation: number | null;
  readonly months: number | null;
  readonly isLocked: boolean;
  readonly notes: string;
}

type Extras = Partial<
  Pick<SampleLine, "lastYear" | "utilisation" | "months" | "isLocked" | "notes">
>;

/** `place` is "use case | stage | team | owner". */
export function line(
  name: string,
  costType: string,
  vendor: string,
  place: string,
  year: number | null,
  phase: Phase,
  extras: Extras = {}
): SampleLine {
  const [useCase = "", stage = "", team = "", owner = ""] = place.split(" | ");
  const none = { lastYear: null, utilisation: null, months: null, isLocked: false, notes: "" };
  return {
    line: name,
    costType,
    vendor,
    useCase,
    stage,
    team,
    owner,
    year,
    phase,
    ...none,
    ...extras,
  };
}

/** Four amounts in hundreds that add up to the year. */
export function quartersOf({ year, phase }: SampleLine): number[] {
  if (year === null) return [];
  const quarters = PHASES[phase]
    .slice(0, 3)
    .map((percent) => Math.round((year * percent) / 10_000) * 100);
  return [...quarters, year - quarters.reduce((sum, amount) => sum + amount, 0)];
}
