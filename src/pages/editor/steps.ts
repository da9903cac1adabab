/** The steps from a file to a page, in their order. */
export const STEPS = ['files', 'check', 'earlier', 'figures', 'take'] as const;
export type StepName = (typeof STEPS)[number];

export const UI_LANGUAGES = ['zh-CN', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** What the hash of the address says: `ui=en&step=check`. */
export interface PageAddress {
  readonly ui: UiLanguage;
  readonly step: StepName;
}

/** Anything that is not known is the default. */
export function readPageAddress(hash: string, fallback: UiLanguage): PageAddress {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    ui: UI_LANGUAGES.find((one) => one === query.get('ui')) ?? fallback,
    step: STEPS.find((one) => one === query.get('step')) ?? 'files',
  };
}

export const pageAddress = ({ ui, step }: PageAddress): string =>
  `#${new URLSearchParams({ ui, step }).toString()}`;
