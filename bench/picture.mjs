import { contenders } from './contenders/index.mjs';
import { wording } from './wording.mjs';

const WIDTH = 760;
const LEFT = 270;
const ROW = 44;
const TOP = 76;

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const label = (x, y, text, more = '') =>
  `<text x="${x}" y="${y}" font-size="13" fill="#1b2430"${more}>${escaped(text)}</text>`;

/** A row each: until readable above, until drawn below. */
export function picture({ results }, lang) {
  const words = wording[lang];
  const shown = contenders.filter(({ id }) => results[id]);
  const longest = Math.max(...shown.map(({ id }) => results[id].drawn));
  const height = TOP + shown.length * ROW + 12;
  const scale = (value) => Math.round(((WIDTH - LEFT - 80) * value) / longest);
  const bar = (y, value, color) =>
    `<rect x="${LEFT}" y="${y}" width="${scale(value)}" height="14" fill="${color}"/>${label(LEFT + scale(value) + 6, y + 12, `${Math.round(value)} ms`)}`;
  const rows = shown.map(({ id, label: name, ours }, at) => {
    const y = TOP + at * ROW;
    const { readable, drawn } = results[id];
    return `${label(LEFT - 12, y + 22, name[lang], ` text-anchor="end"${ours ? ' font-weight="600"' : ''}`)}
${bar(y + 2, readable, ours ? '#1f5fae' : '#566172')}
${bar(y + 19, drawn, ours ? '#7099ca' : '#b3bbc7')}`;
  });
  const legend = [words.readable, words.drawn].map(
    (text, at) =>
      `<rect x="${LEFT + at * 200}" y="46" width="7" height="12" fill="${['#1f5fae', '#7099ca'][at]}"/><rect x="${LEFT + 7 + at * 200}" y="46" width="7" height="12" fill="${['#566172', '#b3bbc7'][at]}"/>${label(LEFT + 20 + at * 200, 57, text)}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, 'Noto Sans CJK SC', sans-serif" role="img">
<title>${words.caption}</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${label(16, 28, words.caption, ' font-weight="600"')}
${legend.join('\n')}
${rows.join('\n')}
</svg>
`;
}
