import { say } from "../../core/words/say";
import type { ShareReport, ShareStatus } from "../../workbook/judgement/report";
import type { Formatting } from "./formatting";

/** The verdict on one share in words, e.g. "6.2 points below 50–60%". */
export function verdictWords(share: ShareReport, format: Formatting): string {
  const { lower, upper } = share;
  if (share.share === null) return say("Nothing to judge");
  if (lower === null || upper === null || share.status === "no target") return say("No target set");
  if (share.status === "not comparable") return say("Not comparable with this profile");
  const band = format.band(lower, upper);
  if (share.status === "within") return say("Within {band}", { band });
  const gap = share.status === "below" ? lower - share.share : share.share - upper;
  const points = format.points(gap);
  return share.status === "below"
    ? say("{points} points below {band}", { points, band })
    : say("{points} points above {band}", { points, band });
}

/** Icon that says the same without colour. */
export function verdictIcon(status: ShareStatus): string {
  switch (status) {
    case "within":
      return "Completed";
    case "below":
      return "ArrowDown";
    case "above":
      return "ArrowUp";
    case "no target":
    case "not comparable":
      return "Dash";
  }
}

/** A review's summary as its verdict and what qualifies it: the clauses after the first semicolon. */
export function headline(summary: string): { readonly verdict: string; readonly rest: string } {
  const at = summary.indexOf("; ");
  if (at < 0) return { verdict: summary, rest: "" };
  const rest = summary.slice(at + 2);
  return {
    verdict: `${summary.slice(0, at)}.`,
    rest: rest.charAt(0).toUpperCase() + rest.slice(1),
  };
}
