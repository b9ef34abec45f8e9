/** A reading of words that reads each distinct one once: lines repeat theirs. An answer is never undefined. */
export function remembering<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    let answer = known.get(words);
    if (answer === undefined) known.set(words, (answer = read(words)));
    return answer;
  };
}
