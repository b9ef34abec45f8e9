import { useState, type ComponentProps } from "react";
import { FunctionDetails } from "./FunctionDetails";

/** A function that opens to its details, which are drawn only then. */
export function FunctionView(props: ComponentProps<typeof FunctionDetails>) {
  const [isOpen, setOpen] = useState(false);
  const { id, summary } = props.entry;
  return (
    <details className="card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="strong">{id}</span>
        <span className="quiet function-says">{firstSentence(summary)}</span>
      </summary>
      {isOpen && <FunctionDetails {...props} />}
    </details>
  );
}

function firstSentence(text: string): string {
  return /^.*?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[:;]$/, ".") ?? text;
}
