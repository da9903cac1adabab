import type { LitElement } from 'lit';

/** What an element was asked for, and in which language: two that ask for the same show the same. */
export function settingsOf(element: LitElement, lang: string): string {
  const { elementProperties } = element.constructor as typeof LitElement;
  const values = [...elementProperties.keys()].sort().map((key) => element[key as keyof LitElement] ?? null);
  return JSON.stringify([lang, ...values]);
}
