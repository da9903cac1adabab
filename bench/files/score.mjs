const NONE = '—';

const sameFigure = (read, stated) =>
  ['value', 'upper', 'comparator', 'status', 'aim'].every((key) => read[key] === stated[key]);

const covers = (finding, { file, sheet, row, column, line }) =>
  finding.kind === 'doubt' &&
  finding.place.file === file &&
  finding.place.sheet === sheet &&
  (finding.place.row === undefined || finding.place.row === row) &&
  (finding.place.column === undefined || finding.place.column === column) &&
  (finding.place.line === undefined || finding.place.line === line);

/** What was read of a file, in the terms of what its script states. */
export function readRows({ indicators, proposed, findings }, { withSentences }) {
  return [...indicators, ...(withSentences ? proposed : [])].map(({ name, unit, figures, place: at }) => ({
    name,
    unit: unit || NONE,
    figures: figures.map(({ year, period, span, role, place, printed }) => ({
      when: [period ?? year, span, role].filter(Boolean).join(' '),
      value: printed.value,
      upper: printed.upper,
      comparator: printed.comparator,
      status: printed.status,
      aim: printed.aim === true,
      raw: printed.raw,
      isDoubted: findings.some((one) => covers(one, { ...at, ...place })),
    })),
  }));
}

const describe = ({ when, value, upper, comparator, status, aim, raw, isDoubted }) =>
  [
    when,
    value,
    upper === undefined ? '' : `…${upper}`,
    comparator,
    status,
    aim && 'aim',
    raw && `“${raw}”`,
    isDoubted && '(doubted)',
  ]
    .filter((part) => part !== undefined && part !== false && part !== '')
    .join(' ');

/**
 * Compares what was read with what is stated: how many rows are right, and which figures are wrong although no finding
 * doubts them. A figure is wrong if the file does not state it of this name, unit and time, or states another.
 */
export function score(stated, read) {
  const unread = [...read];
  const misread = [];
  let wrong = 0;
  let right = 0;
  const wrongOf = (row, figures) => {
    const bad = figures.filter(({ isDoubted }) => !isDoubted);
    wrong += bad.length;
    return bad.map((figure) => `wrong: ${row.name} (${row.unit}): ${describe(figure)}`);
  };
  for (const row of stated) {
    const at = unread.findIndex(({ name, unit }) => name === row.name && unit === row.unit);
    const [found] = at < 0 ? [] : unread.splice(at, 1);
    const left = [...(found?.figures ?? [])];
    const missing = [];
    for (const figure of row.figures) {
      const f = left.findIndex(
        (one) => one.when === figure.when && (figure.doubtful ? one.isDoubted : sameFigure(one, figure)),
      );
      if (f >= 0) left.splice(f, 1);
      else if (!figure.doubtful || left.some(({ when }) => when === figure.when)) missing.push(figure);
    }
    if (missing.length === 0 && left.length === 0) right += 1;
    else
      misread.push(
        ...missing.map((figure) => `missing: ${row.name} (${row.unit}): ${describe(figure)}`),
        ...wrongOf(row, left),
      );
  }
  for (const row of unread) misread.push(...wrongOf(row, row.figures));
  return { rows: stated.length, right, wrong, misread };
}
