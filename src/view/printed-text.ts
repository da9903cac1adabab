const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [digit, sign])),
  '+': '⁺',
  '-': '⁻',
};

/**
 * Inline markup of Markdown, LaTeX and HTML, as text recognition writes it: escapes, emphasis, formulas, fonts, and raised
 * or lowered characters with the spaces around them. White space is already collapsed.
 */
const MARKUP = new RegExp(
  [
    '\\\\(?:mathrm|mathbf|mathit|textbf|text|rm) ?\\{([^{}]*)\\}',
    '\\\\([!-/:-@[-`{-~])',
    '\\*{2,}',
    '\\*([^* ][^*]*)\\*',
    '\\$([^$]+)\\$',
    ' ?([_^]) ?\\{([^{}]*)\\}(?: (?!\\w))?',
    ' ?<(sub|sup)>([^<]*)</\\7>(?: (?!\\w))?',
    ' ?([⁰¹²³⁴-⁹₀-₉]+)(?: (?!\\w))?',
  ].join('|'),
  'g',
);

/** Whether what is between two dollar signs is a formula, not the sum between two prices. */
const isFormula = (text: string): boolean => /[\\_^]/.test(text) || /^[\d.,%+− -]+$/.test(text);

const raised = (text: string): string =>
  /^[\d+-]+$/.test(text) ? text.replace(/./g, (sign) => SUPERSCRIPTS[sign] ?? sign) : text;

/**
 * A text of the document as it is shown: without markup and with single spaces, so that `PM _{2.5} ` is PM2.5 and
 * `km^{2}` is km².
 */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      MARKUP,
      (all: string, font, escaped, emphasis, formula, script, inScript, tag, inTag, printed) => {
        const raise = script === '^' || tag === 'sup';
        const content = inScript ?? inTag;
        if (content !== undefined) return raise ? raised(content.trim()) : content.trim();
        if (font !== undefined) return withoutMarkup(font);
        if (emphasis !== undefined) return /\p{L}/u.test(emphasis) ? withoutMarkup(emphasis) : all;
        if (formula !== undefined) return isFormula(formula) ? withoutMarkup(formula) : all;
        return escaped ?? printed ?? '';
      },
    )
    .trim();
}
