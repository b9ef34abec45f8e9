import type { Finding } from "../../core/review/finding";
import { say } from "../../core/words/say";
import { fullAddress, type Area } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import { placesOf } from "../judgement/places";
import type { Judgement } from "../judgement/judgement";
import type { Survey } from "../survey";
import { changesOf } from "./changes";
import type { PlanPart } from "./plan";
import { someOf } from "./refusal-words";

/** Ours: nobody opens more, and a comment may send a message to whoever works on the sheet. */
export const MOST_COMMENTS = 25;

/**
 * A comment on the first cell of each critical or serious finding that names lines, the worst first. A cell that has a
 * comment keeps it and gets none; the notes name it.
 */
export async function planComments(
  host: Pick<Host, "comments">,
  { sheets }: Survey,
  { intake, review }: Judgement
): Promise<PlanPart> {
  const cells = new Map<string, { readonly area: Area; readonly findings: Finding[] }>();
  for (const finding of review.findings) {
    const area = isSevere(finding) ? firstCell(finding) : null;
    if (area === null) continue;
    const known = cells.get(fullAddress(area));
    if (known) known.findings.push(finding);
    else cells.set(fullAddress(area), { area, findings: [finding] });
  }
  const closed = new Set(sheets.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])));
  const taken = await commented(host, new Set([...cells.values()].map(({ area }) => area.sheet)));
  const isOpen = (address: string, { sheet }: Area) => !closed.has(sheet) && !taken.has(address);
  const open = [...cells].filter(([address, { area }]) => isOpen(address, area));
  const edits = open.slice(0, MOST_COMMENTS).map(([, { area, findings }]): Edit => ({
    kind: "add-comment",
    area,
    text: textOf(findings),
    reason: say("What was found here and what to do"),
  }));
  return {
    edits,
    inverses: edits.flatMap((edit): Edit[] =>
      edit.kind === "add-comment"
        ? [{ kind: "remove-comment", area: edit.area, text: edit.text }]
        : []
    ),
    changes: edits.flatMap(changesOf),
    notes: [
      ...(cells.size === 0
        ? [say("No critical or serious finding names cells, so there is nothing to comment on.")]
        : []),
      ...told([...cells.keys()].filter((address) => taken.has(address))),
      ...[...closed]
        .filter((name) => [...cells.values()].some(({ area }) => area.sheet === name))
        .map((name) =>
          say("Sheet {sheet} is protected, so its cells get no comments.", { sheet: name })
        ),
      ...(open.length > MOST_COMMENTS
        ? [
            say("{count} cells have severe findings; the {most} worst get a comment.", {
              count: open.length,
              most: MOST_COMMENTS,
            }),
          ]
        : []),
    ],
  };

  function firstCell(finding: Finding): Area | null {
    const places = finding.places.filter((place) => "lines" in place && place.lines !== "all");
    const [area] = placesOf(intake, { places });
    return area ? { ...area, bottom: area.top, right: area.left } : null;
  }
}

function isSevere({ severity }: Finding): boolean {
  return severity === "critical" || severity === "serious";
}

async function commented(
  host: Pick<Host, "comments">,
  sheets: ReadonlySet<string>
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const sheet of sheets) {
    for (const { area } of await host.comments(sheet)) taken.add(fullAddress(area));
  }
  return taken;
}

function told(taken: readonly string[]): string[] {
  if (taken.length === 0) return [];
  return [
    say(
      "{cells} {count, plural, one {has a comment already and gets} other {have comments already and get}} no other.",
      { cells: someOf(taken), count: taken.length }
    ),
  ];
}

/** Ours: a comment is a remark, not a report. */
const MOST_CHARACTERS = 2_000;

function textOf(findings: readonly Finding[]): string {
  const text = findings.map(({ what, remedy }) => `AI Budget: ${what} ${remedy}`).join("\n");
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}
