const messages: string[] = [];

/** The errors and warnings written since the last call: a test that expects some takes them. */
export function takeConsole(): string[] {
  return messages.splice(0);
}

/** What was written and not taken, as the error that it is. */
export function unexpectedMessages(): Error | undefined {
  const unexpected = takeConsole();
  return unexpected.length > 0 ? new Error(unexpected.join('\n')) : undefined;
}

const LEVELS = ['error', 'warn'] as const;

/** Records errors and warnings; those for which `isHidden` are not written out. Returns what undoes it. */
export function recordConsole(isHidden: () => boolean): () => void {
  const originals = LEVELS.map((level) => [level, console[level]] as const);
  for (const [level, write] of originals)
    console[level] = (...words: unknown[]) => {
      messages.push(`console.${level}: ${words.map(String).join(' ')}`);
      if (!isHidden()) write.apply(console, words);
    };
  return () => Object.assign(console, Object.fromEntries(originals));
}
