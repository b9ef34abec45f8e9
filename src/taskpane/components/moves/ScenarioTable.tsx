import { DefaultButton, IconButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Formatting } from "../../view/formatting";
import { scenarioColumns, type ScenarioColumn } from "../../view/scenario-columns";
import type { WhatIf, WhatIfStep } from "../../what-if/what-if";
import { ScenarioVerdictCell } from "./ScenarioVerdictCell";

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
        {say("Scenarios")}
      </h2>
      <div className="scenarios" tabIndex={0} role="group" aria-labelledby="scenarios-title">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="spoken">{say("Figure")}</span>
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
            <Figures
              name={say("Total")}
              columns={columns}
              of={({ total }) => format.moneyShort(total)}
            />
            <Figures
              name={say("Moved")}
              columns={columns}
              of={({ moved }) => format.moneyShort(moved)}
            />
            <Figures
              name={say("Moves")}
              columns={columns}
              of={({ moves }) => format.count(moves)}
            />
            <tr>
              <th scope="row">{say("Targets")}</th>
              {columns.map((column) => (
                <ScenarioVerdictCell key={keyOf(column)} verdict={column.verdict} />
              ))}
            </tr>
            <tr>
              <th scope="row">
                <span className="spoken">{say("Choose or delete")}</span>
              </th>
              {columns.map(({ name, kept, ...column }) => (
                <td key={keyOf({ name, kept, ...column })}>
                  {kept !== null && (
                    <span className="scenario-actions">
                      <DefaultButton
                        text={say("Choose")}
                        ariaLabel={say("Choose {name}", { name })}
                        onClick={() => void onTake({ kind: "chosen", scenario: kept })}
                      />
                      <IconButton
                        iconProps={{ iconName: "Clear" }}
                        title={say("Delete {name}", { name })}
                        ariaLabel={say("Delete {name}", { name })}
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
