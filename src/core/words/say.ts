import { english, type Values } from "./english";

/** Turns a message and its values into a sentence of some language. */
export type Speaker = (message: string, values: Values) => string;

/**
 * The sentence a person reads. The English message is also the key of its translations; it is written in ICU syntax:
 * `{name}` for a value, `{count, plural, one {# line} other {# lines}}` where a number decides on the words.
 */
export function say(message: string, values: Values = {}): string {
  return speaker(message, values);
}

/** Marks a message that is said later, where the language is known: texts in tables that are made as a file is loaded. */
export function message(text: string): string {
  return text;
}

/** All that is said from now on is said by this speaker: a shell calls it once, before it shows anything. */
export function speakThrough(other: Speaker): void {
  speaker = other;
}

let speaker: Speaker = english;
