import type { InteractionMessages, Messages } from './types.ts';

/** Some of the words, as a page gives them for a language of its own. */
export type PartialMessages<Part = Omit<Messages, 'own'> & InteractionMessages> = {
  [Key in keyof Part]?: Part[Key] extends (...told: never[]) => unknown
    ? Part[Key]
    : PartialMessages<Part[Key]>;
};

/** All words: those given and, one by one, those of the base for what is missing, empty or of another kind. */
export function complete<Part extends object>(
  base: Part,
  given: PartialMessages<NoInfer<Part>> | undefined,
): Part {
  const messages = Object.entries(base).map(([key, word]) => {
    const own = given?.[key as keyof Part] as typeof word;
    const usable = own && typeof own === typeof word;
    return [key, typeof word === 'object' ? complete(word, usable ? own : undefined) : usable ? own : word];
  });
  return Object.fromEntries(messages);
}
