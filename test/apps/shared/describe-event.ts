/** An event as one line of text. */
export const describeEvent = (event: Event): string =>
  `${event.type} ${JSON.stringify(event instanceof CustomEvent ? event.detail : null)}`;
