import { longestOf, rotated, withMedians } from './compare.mjs';
import { PHONE_NETWORK } from './networks.mjs';
import { kinds, phonePages } from './phone-pages.mjs';
import { PHONE, visit } from './visit.mjs';

/** Layout shift on a phone: `{ kind: { page: numbers } }`. */
export async function measurePhone(browser, url, { rounds, slowDown, phone, say }) {
  const visits = phonePages(phone).map((one) => ({ one, numbers: [] }));
  const options = { slowDown, network: PHONE_NETWORK, viewport: PHONE };
  for (let round = 0; round < rounds; round += 1) {
    say(`${visits.length} pages on a phone, round ${round + 1} of ${rounds}`);
    for (const { one, numbers } of rotated(visits, round)) {
      const result = await visit(browser, `${url}/${one.path}`, one.wanted, options);
      const { firstPaint, readable, drawn, shift, longTasks } = result;
      numbers.push({ firstPaint, readable, drawn, shift, longestTask: longestOf(longTasks) });
    }
  }
  const resultsOf = (kind) =>
    visits
      .filter(({ one }) => one.kind === kind)
      .map(({ one: { name, content, lang, text }, numbers }) => [
        name,
        { content, lang, text, ...withMedians(numbers) },
      ]);
  return Object.fromEntries(
    kinds
      .map((kind) => [kind, Object.fromEntries(resultsOf(kind))])
      .filter(([, of]) => Object.keys(of).length > 0),
  );
}
