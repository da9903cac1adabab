import { html, type TemplateResult } from 'lit';
import { type IndicatorView, VERDICT_MARKS } from '../../view/indicator.ts';
import type { Verdict } from '../../view/verdict.ts';

/** A verdict as shape, word and colour. */
export function chip(verdict: Verdict, text: string): TemplateResult {
  return html`<span part="verdict" class="chip ${verdict}"><span aria-hidden="true">${VERDICT_MARKS[verdict]}</span>${text}</span>`;
}

export const verdictBadge = ({ verdict, verdictText }: IndicatorView): TemplateResult =>
  chip(verdict, verdictText);
