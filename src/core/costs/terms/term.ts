/**
 * Words that speak for one cost type. Phrases are separated by commas; case, spaces and punctuation do not count, a
 * final "s" or "es" is understood, and [cs] stands for either letter.
 */
export interface Terms {
  /** Id of the cost type; null for spending that is no AI cost. */
  readonly costType: string | null;
  /** Id of the other home a careful reader would consider: the match is then marked ambiguous. */
  readonly also?: string;
  /** Phrases that name the cost type itself; they decide. */
  readonly names?: string;
  /** Products, services, vendors and roles whose usual home this is. */
  readonly products?: string;
  /** Nouns that decide where they end the line's first phrase ("OpenAI integration") and hint elsewhere. */
  readonly heads?: string;
  /** Generic words, used where nothing better is found. */
  readonly hints?: string;
}
