import { say } from "../../../core/words/say";
import type { FunctionEntry } from "../../functions/function-book";

/** What to pass for each argument. */
export function FunctionArguments({ parameters }: Pick<FunctionEntry, "parameters">) {
  return (
    <dl className="function-arguments" aria-label={say("Arguments")}>
      {parameters.map(({ name, isOptional, description }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {isOptional && <span className="quiet"> {say("optional")}</span>}
          </dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
