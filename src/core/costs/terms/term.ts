/**
 * Words that speak for one cost type; docs/dictionary.md describes the format. Phrases are separated by commas; case,
 * spaces and punctuation do not count, a final "s" or "es" is understood, [cs] stands for either letter, "l?" for none
 * or one.
 */
export interface Terms {
  /** Id of the cost type; "useCases" for what is built with AI; null for spending that is no AI cost. */
  readonly costType: string | null;
  /** Id of the other home a careful reader would consider: the match is then marked ambiguous. */
  readonly also?: string;
  /** Phrases that name the cost type itself; they decide. */
  readonly names?: string;
  /** Products, services, vendors and roles whose usual home this is. */
  readonly products?: string;
  /** Nouns that decide where they end the line's first phrase ("OpenAI integration") and hint elsewhere. */
  readonly heads?: string;
  /** Nouns that count only where they end a phrase that speaks of AI ("AI strategy", but not "Pricing strategy"). */
  readonly withAi?: string;
  /** Generic words, used where nothing better is found. */
  readonly hints?: string;
  /** Words that count only where the line says nothing else ("rent", but not "GPU server rent"). */
  readonly alone?: string;
}
