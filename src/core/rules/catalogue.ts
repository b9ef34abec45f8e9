import type { Rule } from "../review/rule";
import { amountUnreadable } from "./amount-unreadable";
import { baseRatioUnset } from "./base-ratio-unset";
import { costTypeUnknown } from "./cost-type-unknown";
import { governanceUnfunded } from "./governance-unfunded";
import { shareOutsideProfile } from "./share-outside-profile";

/** Every rule, in the order in which outcomes are shown: the mix first, then the data it rests on. */
export const CATALOGUE: readonly Rule[] = [
  shareOutsideProfile,
  baseRatioUnset,
  governanceUnfunded,
  costTypeUnknown,
  amountUnreadable,
];
