import { expect } from 'chai';
import fc from 'fast-check';
import { checkRules } from '../../src/report/rules.ts';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { amountText } from '../../src/view/amount.ts';
import { observationView } from '../../src/view/observation.ts';
import { observationRemarks } from '../../src/view/remarks.ts';
import { indicator, languages, observation } from '../support/reports.ts';
import { runs } from '../support/runs.ts';

const POWERS = [
  ['', 0],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['百亿', 10],
  ['万亿', 12],
] as const;

const UNITS = [
  ['元', 'yuan', 0],
  ['万元', 'yuan', 4],
  ['亿元', 'yuan', 8],
  ['户', 'businesses', 0],
  ['万人', 'people', 4],
  ['亿千瓦时', 'kilowatt-hours', 8],
] as const;

/** A number as printed, without zeros at its start. */
const digits = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 5 }),
  )
  .map(([whole, decimals]) => (decimals ? `${whole}.${decimals}` : String(whole)));

interface Print {
  raw: string;
  digits: string;
  value: number;
  /** How many times ten the number is of what is printed. */
  power: number;
  unit: Indicator['unit'];
  upper?: number;
}

/** A number times a power of ten, as a reader computes it: by moving the point. */
const moved = (number: string, power: number): number => Number(`${number}e${power}`);

const print = (ratio: boolean): fc.Arbitrary<Print> =>
  ratio
    ? fc
        .record({ digits, own: fc.constantFrom('%', '‰'), printed: fc.constantFrom('%', '‰') })
        .map(({ digits, own, printed }) => {
          const power = own === printed ? 0 : printed === '‰' ? -1 : 1;
          const raw = `${digits}${printed}`;
          return { raw, digits, value: moved(digits, power), power, unit: { zh: own, en: own } };
        })
    : fc
        .record({
          digits,
          unit: fc.constantFrom(...UNITS),
          printed: fc.constantFrom(...POWERS),
          more: fc.constantFrom('', '以上', '左右', '，'),
        })
        .map(({ digits, unit: [zh, en, own], printed: [word, times], more }) => {
          const raw = `${digits}${word}${zh.replace(/^[万亿]/, '')}${more}`;
          const power = times - own;
          return { raw, digits, value: moved(digits, power), power, unit: { zh, en } };
        });

const prints = fc.boolean().chain(print);

const given = (unit: Indicator['unit'], raw: string, value: number): [Indicator, Observation] => {
  const one = observation('actual', raw, { value });
  return [indicator({ unit }, one), one];
};

const problemsOf = (of: Indicator): string[] =>
  checkRules({ groups: [{ id: of.group, name: { zh: '组' } }], indicators: [of] })
    .filter(({ path }) => /value|upper/.test(path))
    .map(({ message }) => message);

const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');
const numberIn = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));

describe('a number that is printed in another power of ten than its unit', () => {
  it('has its value in the unit, and no other', () => {
    fc.assert(
      fc.property(prints, ({ raw, digits, value, power, unit }) => {
        expect(problemsOf(given(unit, raw, value)[0])).to.deep.equal([]);
        const bare = Number(digits);
        if (power === 0 || bare === value) return;
        const [message] = problemsOf(given(unit, raw, bare)[0]);
        expect(message).to.include(String(value));
      }),
      runs(0.1),
    );
  });

  it('is shown with the digits that are printed, and no more', () => {
    fc.assert(
      fc.property(prints, fc.constantFrom(...languages), ({ raw, digits, value, unit, power }, lang) => {
        const [of, one] = given(unit, raw, value);
        const { figure, value: shown, unit: shownIn } = observationView(of, one, lang);
        expect(numberIn(figure)).to.equal(shown);
        if (lang === 'zh-CN') expect(shown).to.equal(value);
        else expect(shownIn.power).to.be.at.least(0);
        const wanted = significant(digits);
        const zeros = digits.includes('.') ? /^$/ : /^0*$/;
        const [longer, shorter] = [significant(figure), wanted].sort((a, b) => b.length - a.length) as [
          string,
          string,
        ];
        expect(longer.startsWith(shorter.replace(/0+$/, '')), `${raw} ${figure}`).to.equal(true);
        expect(longer.slice(shorter.length), `${raw} ${figure}`).to.match(
          power === 0 && lang === 'zh-CN' ? zeros : /^0*$/,
        );
      }),
      runs(0.2),
    );
  });

  it('is shown with what is printed, where it is converted', () => {
    fc.assert(
      fc.property(prints, ({ raw, digits, value, power, unit }) => {
        const [of, one] = given(unit, raw, value);
        const view = observationView(of, one, 'zh-CN');
        const isOther = power !== 0 && Number(digits) !== value;
        expect(view.printed).to.equal(isOther ? raw : '');
        expect(view.text.endsWith(`（${raw}）`)).to.equal(isOther);
        expect(observationRemarks(of, view, 'zh-CN').map(({ text }) => text)).to.deep.equal(
          isOther ? [raw] : [],
        );
        expect(amountText({ raw, value, unit }, 'zh-CN').includes(`（${raw}）`)).to.equal(isOther);
      }),
      runs(0.1),
    );
  });

  it('may be either end of a range', () => {
    fc.assert(
      fc.property(print(false), ({ digits, raw, value, power, unit }) => {
        const end = Number(digits) + 1;
        const range = raw.replace(digits, `${digits}—${end}`);
        const upper = moved(String(end), power);
        const one = observation('plan', range, { value, upper });
        const of = indicator({ unit }, one);
        expect(problemsOf(of)).to.deep.equal([]);
        const view = observationView(of, one, 'zh-CN');
        expect([view.value, view.upper]).to.deep.equal([value, upper]);
      }),
      runs(0.1),
    );
  });
});
