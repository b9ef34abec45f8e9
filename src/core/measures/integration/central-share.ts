import type { Budget } from "../../budget/budget";
import type { Measure } from "../measures";
import { message } from "../../words/say";
import { remembering } from "../remembering";
import { saysShared, stageOfLines } from "../stage-words";
import { markedCostTypes } from "../unfunded";
import { servesAll } from "../cases/use-cases";

/** A capability that text B wants built once (B:74), and where its money is. Minor units. */
export interface CoreCapability {
  readonly name: string;
  readonly lines: readonly number[];
  readonly money: number;
  /** On shared lines; where there are none, at the team that pays most. */
  readonly central: number;
  /** On lines that name neither a team nor a use case and are not shared. */
  readonly unknown: number;
  /** Teams (or use cases) beside the central place that pay for their own, most money first. */
  readonly others: readonly string[];
}

const CAPABILITIES = [
  { name: message("Data access"), marked: markedCostTypes("data-governance") },
  { name: message("Model orchestration"), marked: markedCostTypes("routing") },
  {
    name: message("Deployment pipelines"),
    marked: markedCostTypes("mlops-work", "mlops-platform"),
  },
];

/** Central share = central ÷ (money − unknown), as a fraction; null where nothing is known to belong to anyone. */
export function centralShare({ money, central, unknown }: CoreCapability): number | null {
  const known = money - unknown;
  return known > 0 ? central / known : null;
}

/** The core capabilities that somebody pays for. A line is central where its stage, use case or team says shared. */
export const coreCapabilities: Measure<readonly CoreCapability[]> = (budget, _, measures) => {
  const stages = measures.of(stageOfLines);
  const serves = measures.of(servesAll);
  const isCentralTeam = remembering(saysShared);
  return CAPABILITIES.flatMap(({ name, marked }): CoreCapability[] => {
    const lines: number[] = [];
    const places = new Map<string, { name: string; money: number }>();
    let shared = 0;
    let unknown = 0;
    for (let line = 0; line < budget.lines; line++) {
      const amount = budget.amounts[line]!;
      if (marked[budget.costTypes[line]!] !== 1 || amount <= 0) continue;
      lines.push(line);
      const team = budget.text.team?.[line]?.trim() ?? "";
      const useCase = caseName(budget, line);
      const place = team === "" ? useCase : team;
      const isShared = stages[line] === "shared" || serves[budget.cases?.ofLine[line] ?? -1];
      if (isShared || isCentralTeam(team)) shared += amount;
      else if (place === "") unknown += amount;
      else {
        const key = place.toLowerCase();
        const own = places.get(key);
        places.set(key, { name: own?.name ?? place, money: (own?.money ?? 0) + amount });
      }
    }
    if (lines.length === 0) return [];
    const ranked = [...places.values()].sort((a, b) => b.money - a.money);
    const most = shared > 0 ? null : (ranked.shift() ?? null);
    const central = shared + (most?.money ?? 0);
    const money = central + unknown + ranked.reduce((sum, each) => sum + each.money, 0);
    return [{ name, lines, money, central, unknown, others: ranked.map((each) => each.name) }];
  });
};

function caseName({ cases, text }: Budget, line: number): string {
  return cases?.names[cases.ofLine[line]!] ?? text.case?.[line]?.trim() ?? "";
}
