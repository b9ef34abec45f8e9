/** Why a file was not reviewed, as a sentence for a person. */
export class Refusal extends Error {}
