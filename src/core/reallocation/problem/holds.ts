import { message } from "../../words/say";
/** Why a line cannot take any amount, for brackets behind its name; the order is the code in `Problem.holds`. */
export const HOLDS = [
  message("free"),
  message("locked"),
  message("spent already, its case is closed"),
  message("its amount cannot be read"),
  message("its amount is negative"),
  message("its minimum is above its maximum"),
  message("it has no cost type"),
  message("it is outside the split"),
  message("its minimum"),
  message("its maximum"),
] as const;

export const FREE = 0;
export const LOCKED = 1;
export const CLOSED = 2;
export const UNREADABLE = 3;
export const NEGATIVE = 4;
export const CONTRADICTORY = 5;
export const UNASSIGNED_LINE = 6;
export const OUTSIDE_SPLIT = 7;
export const MINIMUM = 8;
export const MAXIMUM = 9;
