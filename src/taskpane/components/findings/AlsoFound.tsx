import { say } from "../../../core/words/say";
import type { FindingReport } from "../../../workbook/judgement/report";

interface AlsoFoundProps {
  readonly also: NonNullable<FindingReport["also"]>;
}

/** More sentences than this would bury the finding they belong to. */
const FEW = 2;

/** What other checks say about the same problem. */
export function AlsoFound({ also }: AlsoFoundProps) {
  const list = (
    <ul className="also" aria-label={say("Other checks say the same")}>
      {also.map(({ rule, what }, at) => (
        <li key={`${rule} ${at}`}>{what}</li>
      ))}
    </ul>
  );
  if (also.length <= FEW) return list;
  return (
    <details className="more-facts">
      <summary>{say("Other checks say the same ({count})", { count: also.length })}</summary>
      {list}
    </details>
  );
}
