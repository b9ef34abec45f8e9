import { fullAddress } from "../../workbook/address";
import type { Candidate } from "../../workbook/discovery/candidate";
import { discover } from "../../workbook/discovery/discovery";
import type { Host } from "../../workbook/host";
import { recalled, type RememberedMapping } from "../../workbook/policy/remembered-mappings";
import type { Survey } from "../../workbook/survey";
import { choosingAgain, choosingCells } from "../later";
import type { Found, OtherTable } from "./found";
import { carriedMapping } from "../view/carried-mapping";

type Remember = (survey: Survey) => Promise<readonly RememberedMapping[]>;

/** What the workbook offers, with the cells that were chosen `before`; found is null where nothing may be a budget. */
export async function lookUp(
  host: Host,
  before: Found | null,
  remember: Remember
): Promise<{ readonly survey: Survey; readonly found: Found | null }> {
  const survey = await host.survey();
  const offer = offered(await ownAgain(host, before, survey), survey);
  const [first] = offer.candidates;
  if (!first) return { survey, found: null };
  const remembered = await remember(survey);
  const { mapping } = recalled(remembered, first);
  return { survey, found: { survey, ...offer, chosen: 0, mapping, remembered } };
}

/** The workbook with the selected cells as the first that it offers. */
export async function lookAtSelection(
  host: Host,
  before: Found | null,
  remember: Remember
): Promise<Found> {
  const { ownRange } = await choosingCells.load();
  const area = await host.selected();
  const survey = await host.survey();
  const first = await ownRange(host, survey, area);
  const offer = offered([first, ...(await ownAgain(host, before, survey))], survey);
  const remembered = await remember(survey);
  const { mapping } = recalled(remembered, first);
  return { survey, ...offer, chosen: 0, mapping, remembered };
}

/** The chosen tables as they are after edits; null where one, or a column of its mapping, is gone. */
export async function lookAgain(host: Host, before: Found): Promise<Found | null> {
  const survey = await host.survey();
  const own = await ownAgain(host, before, survey);
  const offer = offered(own, survey);
  const again = ({ chosen, mapping }: OtherTable): OtherTable[] => {
    const old = before.candidates[chosen]!;
    const now =
      chosen < before.own ? own[chosen] : sameTable(old, offer.candidates.slice(offer.own));
    const carried = now ? carriedMapping(mapping, old, now) : null;
    if (!now || !carried) return [];
    const at = offer.candidates.findIndex((each) => isSamePlace(each, now));
    return [{ chosen: at, mapping: carried }];
  };
  const all = [before, ...(before.others ?? [])];
  const [shown, ...others] = all.flatMap(again);
  const distinct = new Set([shown, ...others].map((each) => each?.chosen));
  if (!shown || distinct.size < all.length) return null;
  const { remembered } = before;
  return { survey, ...offer, ...shown, ...(before.others && { others }), remembered };
}

/** One for each that was chosen, null for those that are gone. */
async function ownAgain(
  host: Host,
  before: Found | null,
  survey: Survey
): Promise<(Candidate | null)[]> {
  if (!before || before.own === 0) return [];
  const { ownRangeAgain } = await choosingAgain.load();
  const own = before.candidates.slice(0, before.own);
  return Promise.all(own.map((each) => ownRangeAgain(host, each, before.survey, survey)));
}

/** What a person has chosen comes first; nothing is offered twice. */
function offered(
  own: readonly (Candidate | null)[],
  survey: Survey
): Pick<Found, "candidates" | "own"> {
  const distinct: Candidate[] = [];
  const add = (candidate: Candidate): void => {
    if (!distinct.some((each) => isSamePlace(each, candidate))) distinct.push(candidate);
  };
  for (const candidate of own) if (candidate) add(candidate);
  const count = distinct.length;
  discover(survey).forEach(add);
  return { candidates: distinct, own: count };
}

function isSamePlace(one: Candidate, other: Candidate): boolean {
  return fullAddress(one.area) === fullAddress(other.area);
}

/** Several plain ranges of one sheet bear its name: the one nearest to the old corner is meant. */
function sameTable(old: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const named = candidates.filter(
    ({ kind, name, area }) =>
      kind === old.kind && name === old.name && area.sheet === old.area.sheet
  );
  const distance = ({ area }: Candidate) =>
    Math.abs(area.top - old.area.top) + Math.abs(area.left - old.area.left);
  return named.sort((one, other) => distance(one) - distance(other))[0];
}
