/** Narrower than A4 and Letter between wide margins: what fits there is not higher on a wider page. */
const PAPER = 600;

/** The heights of charts, in CSS pixels at most. */
const DIAL = 140;
const BAR = 40;

/** A medium that no browser has. */
const NONE = 'speech';

function rulesIn(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);
}

/** The rules of a page in a sandbox are out of reach, but none of them is for a medium. */
function mediaRules(sheet: CSSStyleSheet): CSSMediaRule[] {
  try {
    return rulesIn(sheet.cssRules);
  } catch {
    return [];
  }
}

/**
 * The height that an element would have on paper, where it shows more: its rules for print apply while it is measured, and
 * nothing is painted meanwhile. The page around a frame cannot ask for it when it is printed, as messages come later.
 */
export function heightOnPaper(element: HTMLElement): number {
  const { adoptedStyleSheets = [], styleSheets } = element.shadowRoot ?? document;
  const rules = [...adoptedStyleSheets, ...styleSheets].flatMap(mediaRules);
  const texts = rules.map(({ media }) => media.mediaText);
  const { body, documentElement: root } = document;
  body.style.width = `${Math.min(PAPER, innerWidth)}px`;
  // A scrollbar that this brought would leave less width, with which the element may be higher.
  root.style.overflow = 'hidden';
  for (const { media } of rules)
    media.mediaText = media.mediaText.replace(/\bprint\b/, 'all').replace(/\bscreen\b/, NONE);
  const { height } = root.getBoundingClientRect();
  for (const [index, { media }] of rules.entries()) media.mediaText = texts[index] ?? '';
  root.style.overflow = '';
  body.style.width = '';
  // Charts that are not drawn yet take no place, but are drawn for print.
  const undrawn = element.shadowRoot?.querySelectorAll('.plot:empty').length ?? 0;
  return Math.ceil(height) + undrawn * (element.localName === 'indicator-gauge' ? DIAL : BAR);
}
