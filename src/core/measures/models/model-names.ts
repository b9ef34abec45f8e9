/** Where a model stands in its maker's own line-up. */
export type ModelTier = "top" | "middle" | "small";

/**
 * Model names by the place they have in their maker's price list, as of January 2026; it goes stale with every release, so
 * a column "Model tier" always goes first. Phrases are separated by commas; the longest one found counts, so that
 * "gpt 5 mini" is not "gpt 5". Names of whole families that say nothing about the tier ("claude", "llama") are left out.
 */
export const MODELS_BY_TIER: Readonly<Record<ModelTier, string>> = {
  top: `gpt 4, gpt 4 turbo, gpt 4.5, gpt 5, gpt 5 pro, o1, o1 pro, o1 preview, o3, o3 pro, opus, claude opus, gemini ultra, gemini pro,
    gemini 1.5 pro, gemini 2 pro, gemini 2.5 pro, gemini 3 pro, nova premier, mistral large, command a, command r plus, grok 3, grok 4,
    llama 3.1 405b, 405b, llama 4 behemoth, qwen max, qwen 2.5 max, qwen 3 max, jamba large, deepseek r1, palm 2 unicorn`,
  middle: `gpt 4o, gpt 4.1, sonnet, claude sonnet, nova pro, mistral medium, magistral medium, command r, llama 70b, 70b, 72b,
    llama 4 maverick, deepseek v3, qwen plus, mixtral, mixtral 8x22b`,
  small: `gpt 3.5, gpt 35, gpt 3.5 turbo, gpt 35 turbo, gpt 4o mini, gpt 4.1 mini, gpt 4.1 nano, gpt 5 mini, gpt 5 nano, o1 mini, o3 mini,
    o4 mini, haiku, claude haiku, claude instant, gemini flash, gemini 1.5 flash, gemini 2 flash, gemini 2.5 flash, gemini 3 flash,
    flash lite, gemini nano, gemma, phi 2, phi 3, phi 4, nova micro, nova lite, mistral small, magistral small, ministral, mistral nemo,
    mistral 7b, mixtral 8x7b, command light, command r7b, grok mini, grok 3 mini, grok 4 fast, llama 8b, 7b, 8b, 3b, 1b, llama 4 scout,
    qwen turbo, qwen flash, jamba mini`,
};

/** Words of a column "Model tier". A bare number says nothing: some count from the top, some from the bottom. */
export const TIER_WORDS: Readonly<Record<ModelTier, string>> = {
  top: `top, high, highest, frontier, flagship, premium, large, largest, biggest, advanced, pro, max, ultra, groß, großes, gross, grosses,
    spitze, spitzenmodell, grand, haut de gamme, grande, gama alta, superior`,
  middle: `middle, mid, medium, standard, balanced, mittel, mittleres, moyen, moyenne, medio, media, intermedio`,
  small: `small, smaller, smallest, low, lowest, light, lite, mini, nano, fast, efficient, economy, cheap, basic, klein, kleines, petit,
    leger, pequeno, ligero, economico`,
};
