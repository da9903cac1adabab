import type { TrendMessages } from './trend.ts';
import type { InteractionMessages, Messages } from './types.ts';

/** Some of the messages, as a page registers them for a language. */
export type PartialMessages<Part = Omit<Messages, 'own'> & InteractionMessages & TrendMessages> = {
  [Key in keyof Part]?: Part[Key] extends (...told: never[]) => unknown
    ? Part[Key]
    : PartialMessages<Part[Key]>;
};

/** All messages: the given ones, and those of the base in place of missing, empty or mistyped ones. */
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
