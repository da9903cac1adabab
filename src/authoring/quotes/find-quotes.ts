import { plain } from '../../report/printed-number.ts';
import type { Indicator, Observation } from '../../report/schema.ts';
import type { Said } from '../finding.ts';
import { comparableName, likeness } from '../match/names.ts';
import type { QuoteCandidate } from './candidate.ts';
import type { Sentence } from './sentences.ts';

const PLANNED = /目标|预期|计划|力争|确保|争取|安排/;
const DONE = /完成|实现|达到|预计|增长|同比|全年/;

/** So many characters may stand between a name and its number. */
const NEAR = 8;

/** As many are worth showing. */
const MAX_CANDIDATES = 5;

/** A candidate below this is chance. */
const MIN_SCORE = 0.45;

const digitsOf = (raw: string): string[] => plain(raw).match(/\d+(?:\.\d+)?/g) ?? [];

/** Whether a text prints a number by itself, not as a part of another. */
const prints = (text: string, number: string): boolean =>
  RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(text);

/**
 * The sentences that a figure may have been read from, best first: each prints its number, and the name of the indicator
 * or most of it.
 */
export function findQuotes(
  indicator: Pick<Indicator, 'name' | 'aliases' | 'unit'>,
  observation: Pick<Observation, 'raw' | 'role' | 'year' | 'value'>,
  sentences: readonly Sentence[],
  reportYear: number,
): QuoteCandidate[] {
  const numbers = digitsOf(observation.raw);
  const last = numbers.at(-1);
  if (last === undefined) return [];
  const printing = sentences.filter((sentence) =>
    numbers.every((number) => sentence.plain.includes(number) && prints(sentence.plain, number)),
  );
  if (printing.length === 0) return [];
  const names = [indicator.name.zh, indicator.aliases]
    .flat()
    .filter((name) => name !== undefined)
    .map((name) => comparableName(name).replace(/增速$/, ''));
  const unit = plain(indicator.unit.zh);
  return printing
    .map((sentence): QuoteCandidate => {
      const text = sentence.plain;
      const because: Said[] = [{ zh: `有“${numbers.join('”“')}”`, en: `prints ${numbers.join(', ')}` }];
      let score = 0.2;
      const name = names.find((one) => one.length > 1 && text.includes(one));
      if (name) {
        score += 0.5;
        because.push({ zh: `有“${name}”`, en: `names "${name}"` });
        if (isNear(text, name, numbers[0] ?? last)) {
          score += 0.1;
          because.push({ zh: '紧接着名称', en: 'right after the name' });
        }
      } else {
        const best = Math.max(...names.map((one) => partLikeness(one, text)));
        if (best > 0.6) {
          score += 0.3 * best;
          because.push({ zh: '有名称的大部分', en: 'has most of the name' });
        }
      }
      if (unit && RegExp(`${escaped(last)}\\D{0,2}${escaped(unit)}`).test(text)) {
        score += 0.1;
        because.push({ zh: `单位是“${indicator.unit.zh}”`, en: `in ${indicator.unit.zh}` });
      }
      const tense = `${sentence.heading}${text}`;
      const isFuture = observation.year > reportYear;
      if (tense.includes(`${observation.year}年`) || (isFuture ? PLANNED : DONE).test(tense)) score += 0.1;
      if (observation.role === 'actual' && /目标(?!任务|的)|预期目标/.test(text)) score -= 0.15;
      return { quote: sentence.text, line: sentence.line, score, because };
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function isNear(text: string, name: string, number: string): boolean {
  const at = text.indexOf(name) + name.length;
  return text.slice(at, at + NEAR + number.length).includes(number);
}

/** How much of a name the text has, in its most alike part. */
function partLikeness(name: string, text: string): number {
  let best = 0;
  for (let at = 0; at + name.length <= text.length; at += 2)
    best = Math.max(best, likeness(name, text.slice(at, at + name.length)));
  return best;
}
