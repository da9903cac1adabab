import { type CSSResult, unsafeCSS } from 'lit';

/** As lit's own, less what it takes to put values into styles, as ours have none. */
export const css = ([text]: TemplateStringsArray): CSSResult => unsafeCSS(text);
