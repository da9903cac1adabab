import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import { complete, type PartialMessages } from '../../src/messages/partial.ts';
import { messagesOf, registerMessages } from '../../src/messages/registry.ts';
import { PHASES } from '../../src/report/phase.ts';
import type { Report } from '../../src/report/schema.ts';
import { CATEGORIES, STAGES } from '../../src/report/vocabulary.ts';
import { yearsOf } from '../../src/report/years.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { axisText } from '../../src/view/picture.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { tableOf } from '../../src/view/tables.ts';
import type { EmptyState, WidgetView } from '../../src/view/widget.ts';
import { languages, reports, zhanhe } from '../support/reports.ts';
import { ownTextsIn, shown, textsIn, withTable } from '../support/texts.ts';

/** Every view of a report with its table. */
function* viewsOf(report: Report, lang: Lang): Generator<[name: string, view: object]> {
  for (const [name, view] of viewsAlone(report, lang)) yield [name, withTable(view, lang)];
}

/** Each indicator, group and year, known and unknown, and the projects filtered and not. */
function* viewsAlone(report: Report, lang: Lang): Generator<[name: string, view: WidgetView | EmptyState]> {
  for (const year of [...yearsOf(report), 1999, Number.NaN]) {
    for (const { id } of [...report.indicators, { id: 'none' }])
      yield [`${id} ${year}`, gaugeView(report, { indicator: id, year }, lang)];
    for (const { id } of [...report.groups, { id: 'none' }])
      yield [`${id} ${year}`, planVsActualView(report, { group: id, year }, lang)];
    yield [`annex ${year}`, planVsActualView(report, { year }, lang)];
    const indicators = report.indicators.map(({ id }) => id);
    yield [`all ${year}`, planVsActualView(report, { indicators, year }, lang)];
  }
  yield ['projects', projectListView(report, { pageSize: 1000 }, lang)];
  yield ['no projects', projectListView(report, { query: 'none' }, lang)];
  for (const category of CATEGORIES) yield [category, projectListView(report, { category }, lang)];
  for (const stage of STAGES) yield [stage, projectListView(report, { stage }, lang)];
  yield ['without anything', projectListView({ ...report, projects: [], portfolios: [] }, {}, lang)];
  yield ['without indicators', gaugeView({ ...report, indicators: [] }, {}, lang)];
}

const SLIPS: [string, RegExp][] = [
  ['an invalid value', /NaN|undefined|null|\[object|Infinity/],
  ['two spaces, or one at an end', /\s{2}|^\s|\s$/],
  ['two marks in a row', /[，。；：、,;:.!?]{2}/],
  ['a mark after a space, or a space after a full-width mark', /\s[，。；：、,;:.!?]|[，。；：、（“]\s/],
  ['brackets or quotation marks around nothing', /（\s*）|\(\s*\)|“\s*”/],
];

for (const report of reports)
  for (const lang of languages)
    describe(`the texts of ${report.id}, ${lang}`, () => {
      for (const [what, slip] of SLIPS) {
        it(`do not contain ${what}`, () => {
          for (const [name, view] of viewsOf(report, lang))
            for (const [place, text] of slip.source.includes('NaN') ? textsIn(view) : ownTextsIn(view))
              if (slip.test(text)) expect.fail(`${name}${place}: ${text}`);
        });
      }

      it('have no empty titles, summaries, labels or names', () => {
        for (const [name, view] of viewsOf(report, lang))
          for (const [place, text] of ownTextsIn(view))
            if (
              /\.(?:title|summary|caption|label|name|shortName\.text|sentence|countText|badge\.text)$/.test(
                place,
              )
            )
              expect(text, `${name}${place}`).not.to.equal('');
      });
    });

describe('the punctuation', () => {
  const HALF = /\p{Script=Han}\s*[,;:!?()]|[,;:!?()]\s*\p{Script=Han}|["']/u;
  const FULL = /[，。；：、（）！？「」《》]|[\uFF01-\uFF5E]/u;

  for (const report of reports) {
    it(`is Chinese in the Chinese of ${report.id}`, () => {
      for (const [name, view] of viewsOf(report, 'zh-CN'))
        for (const [place, text] of ownTextsIn(view)) expect(text, `${name}${place}`).not.to.match(HALF);
    });

    it(`is English in the English of ${report.id}, except in names without English`, () => {
      const printed = JSON.stringify(report);
      for (const [name, view] of viewsOf(report, 'en'))
        for (const [place, text] of ownTextsIn(view))
          for (const own of text.split(
            /(?<![\p{Script=Han}\d])[ ,;:.“”()·]+|[ ,;:.“”()·]+(?![\p{Script=Han}\d])/u,
          ))
            if (FULL.test(own)) expect(printed, `${name}${place}: ${text}`).to.include(own);
    });
  }

  it('is Chinese in Chinese messages and English in English ones', () => {
    for (const [place, word] of textsOf(messagesOf('zh-CN'))) expect(word, place).not.to.match(HALF);
    for (const [place, word] of textsOf(messagesOf('en'))) expect(word, place).not.to.match(FULL);
  });

  /** Every message; functions are called with names and numbers without punctuation. */
  function* textsOf(messages: object, place = ''): Generator<[place: string, word: string]> {
    for (const [key, word] of Object.entries(messages)) {
      if (typeof word === 'string') yield [`${place}.${key}`, word];
      else if (typeof word === 'object' && word !== null) yield* textsOf(word, `${place}.${key}`);
      else if (typeof word === 'function')
        for (const told of [
          ['4', '4', '4'],
          [4, 4, 4, 4, 4, 4],
          [['4', '4'], ['4'], '4'],
          ['4', ['4', '4'], '4'],
        ]) {
          let said: unknown = '';
          try {
            said = word(...told);
          } catch {
            // Called with arguments of another type.
          }
          if (typeof said === 'string') yield [`${place}.${key}`, said];
          else if (typeof said === 'object' && said !== null) yield* textsOf(said, `${place}.${key}`);
        }
    }
  }
});

describe('the views in a third language', () => {
  const french: PartialMessages = {
    verdict: (verdict) => `fr: ${verdict}`,
    title: { planVsActual: (year) => `Prévu et réalisé, ${year}` },
    sentence: { plan: (text) => `prévu ${text}` },
  };

  it('use its messages, and English for missing ones', () => {
    registerMessages('fr', complete(messagesOf('en'), french));
    const view = shown(planVsActualView(zhanhe, {}, 'fr'));
    expect(view.title).to.equal('Prévu et réalisé, 2023');
    expect(view.counts.map(({ text }) => text)).to.deep.equal([
      'fr: met 4 (2 estimated)',
      'fr: missed 6 (4 estimated)',
      'fr: not-quantified 3',
    ]);
    expect(view.legend.find(({ mark }) => mark === 'estimate')?.label).to.equal('Estimated actual');
    expect(view.source).to.include('16 janvier 2024');
  });

  it('join texts in its order, and have the columns that it needs', () => {
    const swapped: PartialMessages = {
      columns: 'narrow',
      phrases: (parts) => parts.join(' | '),
      labelled: (label, text) => `${text} ${label}`,
      inYear: (year, text) => `${text} (${year})`,
      line: (parts) => [...parts].reverse().join(' + '),
    };
    registerMessages('de', complete(messagesOf('en'), swapped));
    const rows = shown(planVsActualView(zhanhe, {}, 'de'));
    expect(rows.counts[0]?.text).to.equal('4 Met (2 estimated)');
    const [unit] = rows.groups[0]?.units ?? [];
    expect(unit && axisText(unit, 'de')).to.match(/^Unit: [^|]+ \| Scale [^|]+$/);
    const gauge = shown(gaugeView(zhanhe, {}, 'de'));
    expect(gauge.tableCaption).to.equal('Unit: % + GDP growth');
    const { rows: cells } = tableOf(gauge, 'de');
    expect(cells.find(({ id }) => id === 'gap')?.cells[0]?.text).to.equal('Gap (2023)');
    const list = shown(projectListView(zhanhe, {}, 'de'));
    expect(list.columns).to.equal('narrow');
    expect(list.announcement).to.equal(`${zhanhe.projects.length} projects | Page 1 of 7`);
    expect(list.totals.some(({ detailsText }) => detailsText.includes(' + '))).to.equal(true);
  });

  for (const report of reports)
    it(`are never blank or malformed, ${report.id}`, () => {
      registerMessages('fr', complete(messagesOf('en'), french));
      for (const [name, view] of viewsOf(report, 'fr'))
        for (const [place, text] of ownTextsIn(view)) {
          for (const [, slip] of SLIPS.slice(0, 1)) expect(text, `${name}${place}`).not.to.match(slip);
          if (/\.(?:title|summary|caption|label|name|sentence|countText|badge\.text)$/.test(place))
            expect(text, `${name}${place}`).not.to.equal('');
        }
    });
});

describe('the English of the bundled report', () => {
  it("has no Chinese, except the report's own text", () => {
    const messages = zhanhe.indicators
      .flatMap(({ observations }) => observations.flatMap(({ raw, value }) => (value === null ? [raw] : [])))
      .sort((a, b) => b.length - a.length);
    for (const [name, view] of viewsOf(zhanhe, 'en'))
      for (const [place, text] of ownTextsIn(view)) {
        if (place.startsWith('.projects.') && place.endsWith('.scale')) continue;
        const own = messages.reduce((rest, word) => rest.replaceAll(word, ''), text);
        expect(own, `${name}${place}`).not.to.match(/[\p{Script=Han}，。；：、（）]/u);
      }
  });
});

describe('the messages', () => {
  /** The keys of all messages and, for a function, the number of its parameters. */
  const shapeOf = (messages: object): unknown =>
    Object.fromEntries(
      Object.entries(messages).map(([key, word]) => [
        key,
        typeof word === 'object' && word !== null ? shapeOf(word) : typeof word,
      ]),
    );

  it('have the same keys in both languages', () => {
    expect(shapeOf(messagesOf('en'))).to.deep.equal(shapeOf(messagesOf('zh-CN')));
  });

  for (const lang of languages) {
    it(`have distinct names for category, stage and phase, ${lang}`, () => {
      const { category, stage, phase } = messagesOf(lang);
      for (const [names, keys] of [
        [category, CATEGORIES],
        [stage, STAGES],
        [phase, PHASES],
      ] as [Record<string, string>, readonly string[]][])
        expect(new Set(keys.map((key) => names[key])).size).to.equal(keys.length);
    });
  }

  it('have no Chinese in English', () => {
    for (const [place, word] of textsIn({ ...messagesOf('en'), texts: '' }))
      expect(word, place).not.to.match(/\p{Script=Han}/u);
  });

  it('have a reason and advice for each failure', () => {
    for (const lang of languages)
      for (const [failure, { title, advice }] of Object.entries(messagesOf(lang).message.failed)) {
        expect(title, failure).to.match(/[。.]$/);
        expect(advice, failure).to.match(/[。.]$/);
      }
  });
});
