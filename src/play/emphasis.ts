/** A run of text, said with or without emphasis. */
export interface Run {
  readonly text: string;
  readonly stressed: boolean;
}

/** Cuts “dat had ik *niet* verwacht” into runs. A lone asterisk stays an asterisk. */
export function runs(text: string): readonly Run[] {
  return text
    .split(/(\*[^*\s](?:[^*]*[^*\s])?\*)/u)
    .filter((part) => part !== '')
    .map((part) => (/^\*[^*]+\*$/u.test(part) ? { text: part.slice(1, -1), stressed: true } : { text: part, stressed: false }));
}

/** The same text without the asterisks that mark emphasis, for where only plain text goes. */
export function plain(text: string): string {
  return runs(text)
    .map((run) => run.text)
    .join('');
}
