import type { Budget } from "../../budget/budget";
import { isClosed } from "./active-cases";

/** Hours of manual work in the portfolio: of active use cases, and of lines that belong to none. */
export interface Maintenance {
  readonly maintenance: number;
  readonly deployment: number;
  /** See `maintenanceRatio`. */
  readonly ratio: number;
  /** Whether maintenance takes more (A:52); null where hours that one side leaves blank would decide it. */
  readonly isHeavy: boolean | null;
}

/** Hours ÷ hours: Infinity where nothing is deployed, NaN where neither takes any. */
export function maintenanceRatio(maintenance: number, deployment: number): number {
  return maintenance / deployment;
}

/**
 * Maintenance against deployment hours; null where one side states none. From the columns of hours, without them from
 * hours by period, summed over the periods. A blank counts 0, and the comparison must hold without the half-filled rows.
 */
export function maintenance(budget: Budget): Maintenance | null {
  const all = { maintenance: 0, deployment: 0 };
  const paired = { maintenance: 0, deployment: 0 };
  const stated = { maintenance: 0, deployment: 0 };
  eachHours(budget, (kept, made) => {
    const hasKept = !Number.isNaN(kept);
    const hasMade = !Number.isNaN(made);
    if (hasKept) {
      all.maintenance += kept;
      stated.maintenance += 1;
    }
    if (hasMade) {
      all.deployment += made;
      stated.deployment += 1;
    }
    if (hasKept && hasMade) {
      paired.maintenance += kept;
      paired.deployment += made;
    }
  });
  if (stated.maintenance === 0 || stated.deployment === 0) return null;
  const isHeavy = all.maintenance > all.deployment;
  const holds = isHeavy === paired.maintenance > paired.deployment;
  return {
    ...all,
    ratio: maintenanceRatio(all.maintenance, all.deployment),
    isHeavy: holds ? isHeavy : null,
  };
}

type Visit = (maintenance: number, deployment: number) => void;

function eachHours({ cases, numbers, lines, timeline, today }: Budget, visit: Visit): void {
  const { maintenanceHours, deploymentHours } = numbers;
  const ofCases = cases?.numbers;
  if (cases && ofCases?.maintenanceHours && ofCases.deploymentHours) {
    for (let at = 0; at < cases.names.length; at++) {
      if (!isClosed(cases, at, today))
        visit(ofCases.maintenanceHours[at]!, ofCases.deploymentHours[at]!);
    }
  } else if (!maintenanceHours || !deploymentHours) {
    timeline?.series.maintenanceHours?.forEach((kept, period) => {
      const made = timeline.series.deploymentHours?.[period];
      for (let item = 0; item < kept.length; item++) visit(kept[item]!, made?.[item] ?? NaN);
    });
    return;
  }
  if (!maintenanceHours || !deploymentHours) return;
  for (let line = 0; line < lines; line++) {
    const at = cases?.ofLine[line] ?? -1;
    if (at < 0 || !ofCases?.maintenanceHours || !ofCases.deploymentHours) {
      visit(maintenanceHours[line]!, deploymentHours[line]!);
    }
  }
}
