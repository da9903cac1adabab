// What a fixture says, a line for each indicator: `GDP growth | % | 2024 plan 6.5 about | 2024-09 single actual 6…7 E`.
// `words` is a target in words; `?` is a figure whose value the row does not say, which has to be doubted.

const COMPARATORS = new Set(['at-least', 'at-most', 'about', 'over', 'under']);

function figureOf(text) {
  const parts = text.split(' ');
  const period = parts.shift();
  const span = parts[0] === 'single' ? parts.shift() : undefined;
  const role = parts.shift();
  const value = parts.shift();
  const [from, to] = value.split('…');
  return {
    when: [period, span, role].filter(Boolean).join(' '),
    doubtful: value === '?',
    value: value === 'words' || value === '?' ? null : Number(from),
    upper: to === undefined ? undefined : Number(to),
    comparator: parts.find((part) => COMPARATORS.has(part)),
    status: parts.find((part) => part === 'E' || part === 'P'),
    aim: parts.includes('aim'),
  };
}

/** The rows of a fixture, as its script states them. */
export const statedRows = (rows) =>
  rows
    .trim()
    .split('\n')
    .map((line) => {
      const [name, unit, ...figures] = line.split(' | ');
      return { name, unit, figures: figures.map(figureOf) };
    });
