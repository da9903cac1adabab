/** What an app has heard, as its page shows it. */
export const said = (event: Event): string =>
  `${event.type} ${JSON.stringify(event instanceof CustomEvent ? event.detail : null)}`;
