import type { LitElement } from 'lit';

/** What links an element with others and with the page's URL: it shows the same with and without. */
const LINKS: readonly PropertyKey[] = ['groupKey', 'stateKey'];

/** What an element was asked for, and in which language: two that ask for the same show the same. */
export function settingsOf(element: LitElement, lang: string): string {
  const { elementProperties } = element.constructor as typeof LitElement;
  const keys = [...elementProperties.keys()].filter((key) => !LINKS.includes(key)).sort();
  const values = keys.map((key) => element[key as keyof LitElement] ?? null);
  return JSON.stringify([lang, ...values]);
}
