import type { Mapping } from "../../core/budget/mapping";
import type { Candidate } from "../discovery/candidate";
import { caseSourceFor } from "../discovery/case-tables";
import { HostFailure } from "../host";
import type { Survey } from "../survey";
import { readIntake, type Intake, type Reading } from "./intake";
import type { TableHost } from "./kept-columns";
import type { Reviewable } from "./segments";
import { inWorkbookOrder, nameTogether, readTogether, refusalTogether } from "./together";

/** A table that was chosen, and what its columns mean. */
export interface ChosenTable {
  readonly candidate: Candidate;
  readonly mapping: Mapping;
}

/** The name under which the workbook keeps what it knows of these tables as one budget. */
export function nameOfTables(
  chosen: readonly Pick<ChosenTable, "candidate">[],
  survey: Survey
): string {
  return nameTogether(inWorkbookOrder(chosen, survey).map(({ candidate }) => candidate));
}

/** The sheets that `readTables` reads, each once. */
export function sheetsOfTables(chosen: readonly ChosenTable[], survey: Survey): string[] {
  const sheets = chosen.flatMap(({ candidate, mapping }) => {
    const cases = caseSourceFor(survey, candidate, mapping);
    return [candidate.area.sheet, ...(cases ? [cases.region.area.sheet] : [])];
  });
  return [...new Set(sheets)];
}

/**
 * Reads one table, or several as one budget, each by its own mapping and in the order of the workbook. Rejects as
 * `readIntake` does, and with READ.TOGETHER where lines would count twice.
 */
export async function readTables(
  host: TableHost,
  survey: Survey,
  chosen: readonly [ChosenTable, ...ChosenTable[]],
  { progress, ...reading }: Reading = {}
): Promise<Reviewable> {
  const refusal = refusalTogether(chosen.map(({ candidate }) => candidate));
  if (refusal !== null) throw new HostFailure("READ.TOGETHER", refusal);
  const tables: Intake[] = [];
  for (const [at, { candidate, mapping }] of inWorkbookOrder(chosen, survey).entries()) {
    const intake = await readIntake(host, survey, candidate, mapping, {
      ...reading,
      ...(progress && {
        progress: ({ done, total }) =>
          progress({ done: at * total + done, total: chosen.length * total }),
      }),
    });
    tables.push(intake);
  }
  const [first, ...others] = tables;
  return readTogether([first!, ...others], reading.exchange);
}
