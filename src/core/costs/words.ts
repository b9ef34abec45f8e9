/**
 * A text reduced to its letters and digits, with the places where a word may begin or end: "AmazonEC2", "amazon-ec2" and
 * "Amazon EC2" read alike. One entry per kept character.
 */
export interface Words {
  /** Lower case, without accents, spaces and punctuation. */
  readonly letters: string;
  /** Index of each letter in the original text. */
  readonly at: readonly number[];
  /** 1 where a word begins; one more entry than letters, and the last is 1. */
  readonly begins: readonly (0 | 1)[];
  /** 1 where a word may end before this letter: a new word, or digits after letters ("gpt4"). Same length as `begins`. */
  readonly ends: readonly (0 | 1)[];
}

export function wordsOf(text: string): Words {
  let letters = "";
  const at: number[] = [];
  const begins: (0 | 1)[] = [];
  const ends: (0 | 1)[] = [];
  let before = "";
  let isInWord = false;
  let word = "";
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    const plain = plainOf(letter);
    for (let part = 0; part < plain.length; part++) {
      const kept = plain.charAt(part);
      const isNewWord =
        !isInWord || isHump(before, letter, text.charAt(index + 1)) || isVendor(word);
      isInWord = true;
      word = isNewWord ? kept : word + kept;
      letters += kept;
      at.push(index);
      begins.push(isNewWord ? 1 : 0);
      ends.push(isNewWord || (isDigit(letter) && !isDigit(before)) ? 1 : 0);
      before = letter;
    }
    if (plain === "") {
      before = letter;
      isInWord = false;
    }
  }
  begins.push(1);
  ends.push(1);
  return { letters, at, begins, ends };
}

// Cloud bills glue the vendor to the service: "AWSELB", "awskms".
function isVendor(word: string): boolean {
  return word === "aws" || word === "azure" || word === "amazon";
}

function plainOf(letter: string): string {
  const code = letter.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return letter;
  if (code < 128) return code >= 65 && code <= 90 ? letter.toLowerCase() : "";
  return letter.normalize("NFKD").toLowerCase().replace(NOT_A_LETTER, "");
}

const NOT_A_LETTER = /[^\p{L}\p{N}]/gu;

/** "awsGlue" and "AWSGlue" begin a word at the G; "GPUs" does not begin one at the U. */
function isHump(before: string, letter: string, after: string): boolean {
  if (!isUpper(letter)) return false;
  return isLower(before) || (isUpper(before) && isLower(after) && after !== "s");
}

const isUpper = (letter: string): boolean => letter >= "A" && letter <= "Z";
const isLower = (letter: string): boolean => letter >= "a" && letter <= "z";
const isDigit = (letter: string): boolean => letter >= "0" && letter <= "9";
