import { DefaultButton, IconButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Formatting } from "../../view/formatting";
import {
  scenarioColumns,
  type ScenarioColumn,
  type ScenarioVerdict,
} from "../../view/scenario-columns";
import type { WhatIf, WhatIfStep } from "../../what-if/what-if";

interface ScenarioTableProps {
  readonly judgement: Judgement;
  readonly whatIf: WhatIf;
  readonly format: Formatting;
  readonly onTake: (step: WhatIfStep) => Promise<void>;
}

/** Scenarios side by side; what does not fit is scrolled to inside the card. */
export function ScenarioTable({ judgement, whatIf, format, onTake }: ScenarioTableProps) {
  const columns = scenarioColumns(judgement, whatIf);
  const names = columns[0]!.shares.map(({ name }) => name);
  return (
    <section aria-labelledby="scenarios-title" className="card">
      <h2 id="scenarios-title" className="subtitle">
        Scenarios
      </h2>
      <div className="scenarios" tabIndex={0} role="group" aria-labelledby="scenarios-title">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="spoken">Figure</span>
              </th>
              {columns.map((column) => (
                <th key={keyOf(column)} scope="col">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, at) => (
              <Figures
                key={name}
                name={name}
                columns={columns}
                of={({ shares }) => format.share(shares[at]!.share)}
              />
            ))}
            <Figures name="Total" columns={columns} of={({ total }) => format.moneyShort(total)} />
            <Figures name="Moved" columns={columns} of={({ moved }) => format.moneyShort(moved)} />
            <Figures name="Moves" columns={columns} of={({ moves }) => format.count(moves)} />
            <tr>
              <th scope="row">Targets</th>
              {columns.map((column) => (
                <td key={keyOf(column)} className={VERDICTS[column.verdict].look}>
                  <Icon iconName={VERDICTS[column.verdict].icon} className="after-icon" />
                  {VERDICTS[column.verdict].words}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">
                <span className="spoken">Choose or delete</span>
              </th>
              {columns.map(({ name, kept, ...column }) => (
                <td key={keyOf({ name, kept, ...column })}>
                  {kept !== null && (
                    <span className="scenario-actions">
                      <DefaultButton
                        text="Choose"
                        ariaLabel={`Choose ${name}`}
                        onClick={() => void onTake({ kind: "chosen", scenario: kept })}
                      />
                      <IconButton
                        iconProps={{ iconName: "Clear" }}
                        title={`Delete ${name}`}
                        ariaLabel={`Delete ${name}`}
                        onClick={() => void onTake({ kind: "dropped", scenario: kept })}
                      />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface FiguresProps {
  readonly name: string;
  readonly columns: readonly ScenarioColumn[];
  readonly of: (column: ScenarioColumn) => string;
}

function Figures({ name, columns, of }: FiguresProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={keyOf(column)}>{of(column)}</td>
      ))}
    </tr>
  );
}

function keyOf({ kept, name }: ScenarioColumn): string {
  return `${kept === null ? "" : "kept "}${name}`;
}

const VERDICTS: Readonly<
  Record<ScenarioVerdict, { readonly words: string; readonly icon: string; readonly look: string }>
> = {
  inside: { words: "inside", icon: "CheckMark", look: "strong" },
  outside: { words: "outside", icon: "Warning", look: "scenario-off" },
  nearest: { words: "nearest", icon: "Serious", look: "scenario-off" },
  "not judged": { words: "not judged", icon: "Dash", look: "quiet" },
};
