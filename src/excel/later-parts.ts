// Everything of this layer that a start does without, so that it can be loaded with the review.
export { applyEdits } from "./apply-edits";
export { emphasised } from "./emphasis";
export { filledCells } from "./filled-cells";
export { findHiddenRows } from "./hidden-rows";
export { findObstacles } from "./obstacles";
export { loadComments } from "./read-comments";
export { selectedCells, watchSelection } from "./selection";
