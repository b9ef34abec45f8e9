/**
 * What only a review needs: rules, measures, reallocation, writing and their pages. It waits in a file of its own
 * ("review.js", see decision 0011) and is asked for while the user looks at the choice of tables.
 */
export const judging = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/judgement/judgement")
);
export const intaking = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/intake/read-tables")
);
export const columnKeeping = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/intake/kept-columns")
);
export const keeping = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/judgement/kept")
);
export const choosingTogether = part(
  () => import(/* webpackChunkName: "review" */ "./choice/together")
);
export const togetherPage = part(
  () => import(/* webpackChunkName: "review" */ "./components/choice/TogetherChoice")
);
export const choosingCells = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/discovery/own-range")
);
export const choosingAgain = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/discovery/own-range-again")
);
export const remembering = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/policy/read-policy")
);
export const planning = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/annotation/plan-review")
);
export const moving = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/annotation/plan-moves")
);
export const typing = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/annotation/plan-types")
);
export const entering = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/formulas/plan-entry")
);
export const formulaFinding = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/formulas/own-formulas")
);
export const freezing = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/formulas/plan-freeze")
);
export const repairing = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/formulas/plan-repair")
);
export const argumentReading = part(
  () => import(/* webpackChunkName: "review" */ "./functions/argument-cells")
);
export const checking = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/annotation/preflight")
);
export const journaling = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/journal/journal")
);
export const recalling = part(
  () => import(/* webpackChunkName: "review" */ "../workbook/history/read-reviews")
);
export const selecting = part(
  () => import(/* webpackChunkName: "review" */ "./selection/selected-row")
);
export const wondering = part(() => import(/* webpackChunkName: "review" */ "./what-if/desk"));
export const selectionBar = part(
  () => import(/* webpackChunkName: "review" */ "./components/shell/SelectedLine")
);
export const asidePages = part(
  () => import(/* webpackChunkName: "review" */ "./components/shell/AsidePage")
);
export const reviewPages = part(
  () => import(/* webpackChunkName: "review" */ "./components/shell/Reviewed")
);

/** A part of the script that is loaded once; a failed attempt is tried again by the next call. */
export interface LaterPart<T> {
  load(): Promise<T>;
  /** null until it is loaded. */
  now(): T | null;
}

function part<T>(load: () => Promise<T>): LaterPart<T> {
  let loaded: T | null = null;
  return {
    async load() {
      loaded ??= await load();
      return loaded;
    },
    now: () => loaded,
  };
}
