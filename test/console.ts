const messages: string[] = [];

/** Returns and clears the recorded errors and warnings: a test that expects some calls this. */
export function takeConsole(): string[] {
  return messages.splice(0);
}

/** The recorded messages as one error, if there are any. */
export function unexpectedMessages(): Error | undefined {
  const unexpected = takeConsole();
  return unexpected.length > 0 ? new Error(unexpected.join('\n')) : undefined;
}

const LEVELS = ['error', 'warn'] as const;

/** Records errors and warnings; those for which `isHidden` are not written out. Returns a function that restores the console. */
export function recordConsole(isHidden: () => boolean): () => void {
  const originals = LEVELS.map((level) => [level, console[level]] as const);
  for (const [level, write] of originals)
    console[level] = (...args: unknown[]) => {
      messages.push(`console.${level}: ${args.map(String).join(' ')}`);
      if (!isHidden()) write.apply(console, args);
    };
  return () => Object.assign(console, Object.fromEntries(originals));
}
