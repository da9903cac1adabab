import { expect } from 'chai';
import { sources } from '../../src/elements/controllers/language.ts';
import { registerLanguage } from '../../src/elements/register-language.ts';
import type { PartialMessages } from '../../src/messages/partial.ts';
import { messagesOf, registered } from '../../src/messages/registry.ts';
import type { Messages } from '../../src/messages/types.ts';
import {
  allInside,
  drawn,
  hasPart,
  inside,
  part,
  place,
  recordEvents,
  refused,
  settled,
  shown,
  TAGS,
  textOf,
  withTools,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { sourceDialog, withInteraction } from '../support/interaction.ts';

const french: PartialMessages = {
  display: { label: 'Affichage', chart: 'Graphique', table: 'Tableau' },
  role: (role) => (role === 'plan' ? 'Prévu' : 'Réalisé'),
  source: { line: (issuer, issued) => `Source : ${issuer}, ${issued}` },
};

const chart = (element: Element) =>
  hasPart(element, 'toolbar') ? textOf(part(element, 'toolbar').querySelector('button')) : '';
async function says(element: Element, label: string): Promise<void> {
  await eventually('it has a figure', () => hasPart(element, 'figure'));
  await withTools(element);
  await eventually(`it shows ${label}`, () => chart(element) === label);
}
const langIn = (element: Element) => inside(element, '.root').lang;

/** Messages whose loading the test resolves or rejects. */
function pendingMessages(messages: Messages) {
  const { promise, resolve, reject } = withResolvers<Messages>();
  // An element asks for them in its turn.
  promise.catch(() => {});
  return {
    source: () => promise,
    resolve: () => resolve(messages),
    reject: () => reject(new Error('no such file')),
  };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

describe('registerLanguage', () => {
  const before = [new Map(registered), new Map(sources)] as const;
  const english = messagesOf('en');

  afterEach(() => {
    registered.clear();
    for (const [lang, messages] of before[0]) registered.set(lang, messages);
    sources.clear();
    for (const [lang, source] of before[1]) sources.set(lang, source);
  });

  for (const tag of TAGS) {
    it(`shows <${tag}> in a third language, with English for missing messages`, async () => {
      registerLanguage('fr', french);
      const element = place(`<div lang="fr"><${tag}></${tag}></div>`).firstElementChild as HTMLElement;
      await says(element, 'Graphique');
      expect(langIn(element)).to.equal('fr');
      expect(part(element, 'toolbar').querySelector('[role=group]')?.ariaLabel).to.equal('Affichage');
      expect(textOf(part(element, 'note'))).to.match(/Source : Zhanhe District .*, 16 janvier 2024$/);
      for (const { textContent, lang } of allInside(element, 'th[scope=row][lang]'))
        expect(lang, textContent).to.equal(/\p{Script=Han}/u.test(textContent) ? 'zh-CN' : 'en');
    });

    it(`updates a <${tag}> that is already in the page`, async () => {
      const box = place(`<div lang="fr"><${tag}></${tag}></div>`);
      const element = await withTools(await drawn(box.firstElementChild as HTMLElement));
      expect([chart(element), langIn(element)]).to.deep.equal(['图表', 'zh-CN']);
      registerLanguage('fr', french);
      await says(element, 'Graphique');
      expect(langIn(element)).to.equal('fr');
      registerLanguage('fr', { display: { chart: 'Dessin' } });
      await says(element, 'Dessin');
    });
  }

  it('updates only elements in that language', async () => {
    const gauge = (lang: string) =>
      document.body.appendChild(Object.assign(document.createElement('indicator-gauge'), { lang }));
    const [chinese, english, third] = [gauge('zh'), gauge('en'), gauge('fr')];
    for (const element of [chinese, english, third]) await withTools(await shown(element));
    registerLanguage('fr', french);
    await says(third, 'Graphique');
    expect([chinese, english].map(chart)).to.deep.equal(['图表', 'Chart']);
  });

  it('follows the lang of ancestors, also to a language without messages', async () => {
    registerLanguage('fr', french);
    const page = place('<section lang="fr-CA"><plan-vs-actual></plan-vs-actual></section>');
    const element = page.firstElementChild as HTMLElement;
    await says(element, 'Graphique');
    for (const [lang, word, root] of [
      ['en-GB', 'Chart', 'en'],
      ['fr', 'Graphique', 'fr'],
      ['ja', '图表', 'zh-CN'],
      ['FR', 'Graphique', 'fr'],
      ['zh-Hant', '图表', 'zh-CN'],
    ] as const) {
      page.lang = lang;
      await says(element, word);
      expect(langIn(element)).to.equal(root);
    }
  });

  it('uses the longest matching tag, and the messages of a region for the whole language', async () => {
    registerLanguage('pt-BR', { display: { chart: 'Gráfico BR' } });
    registerLanguage('zh-Hant', { display: { chart: '圖表' } });
    const page = place('<section lang="pt-BR"><project-list></project-list></section>');
    const element = await shown(page.firstElementChild as HTMLElement);
    for (const [lang, word, root] of [
      ['pt-BR', 'Gráfico BR', 'pt-BR'],
      ['pt', 'Gráfico BR', 'pt'],
      ['zh-Hant-HK', '圖表', 'zh-Hant'],
      ['pt-PT', 'Gráfico BR', 'pt'],
      ['zh', '图表', 'zh-CN'],
    ] as const) {
      page.lang = lang;
      await eventually(`it is in ${root}`, () => langIn(element) === root);
      expect(chart(element)).to.equal(word);
    }
    registerLanguage('pt', { display: { chart: 'Gráfico' } });
    page.lang = 'pt-AO';
    await says(element, 'Gráfico');
    page.lang = 'pt-BR';
    await says(element, 'Gráfico BR');
  });

  it('falls back to Chinese for its variants, and if the fallback option says so', async () => {
    registerLanguage('zh-Hant', { display: { chart: '圖表' } });
    registerLanguage('bo', { display: { chart: 'རི་མོ།' } }, { fallback: 'zh-CN' });
    for (const [lang, word] of [
      ['zh-Hant', '圖表'],
      ['bo', 'རི་མོ།'],
    ] as const) {
      const element = place(`<indicator-gauge lang="${lang}"></indicator-gauge>`);
      await says(element, word);
      expect(textOf(part(element, 'title'))).to.equal('全区生产总值增速');
      expect(inside<HTMLElement>(element, 'slot[name=title]').lang).to.equal('zh-CN');
      expect(langIn(element)).to.equal(lang);
    }
  });

  it('overrides some of the Chinese or English messages', async () => {
    const chinese = await shown(place('<plan-vs-actual></plan-vs-actual>'));
    registerLanguage('zh-CN', { display: { chart: '图' } });
    await says(chinese, '图');
    const english = await shown(place('<plan-vs-actual lang="en"></plan-vs-actual>'));
    registerLanguage('en', { display: { chart: 'Drawing' } });
    await says(english, 'Drawing');
    expect(textOf(part(english, 'title'))).to.equal('Plan and actual, 2023');
  });

  it('shows empty states and failures in that language', async () => {
    registerLanguage('fr', {
      message: {
        unknownIndicator: (id) => ({ title: `Pas d’indicateur « ${id} ».`, advice: '' }),
        failed: { 'not-found': { title: 'Rapport introuvable.' } },
      },
    });
    const gauge = await refused(place('<indicator-gauge lang="fr" indicator="gnp"></indicator-gauge>'));
    expect(textOf(part(gauge, 'message'))).to.include('Pas d’indicateur « gnp ».');
    const lost = await refused(
      place('<indicator-gauge lang="fr" src="/test-routes/not-found"></indicator-gauge>'),
    );
    expect(textOf(part(lost, 'message')))
      .to.include('Rapport introuvable.')
      .and.include('Try again later');
  });

  it('announces sorting and shows sources in that language', async () => {
    registerLanguage('fr', {
      ...french,
      table: { sorted: (column) => `Trié par ${column}` },
      order: { ascending: (sorted) => `${sorted}, croissant` },
      provenance: { of: (name, what) => `${name} : ${what}`, label: { section: 'Partie' } },
    });
    const element = place('<plan-vs-actual lang="fr" display="table" group="economy"></plan-vs-actual>');
    await says(element, 'Graphique');
    await withInteraction(element);
    const announced = () => textOf(inside(element, '[role=status]'));
    const sorting = async (said: string) => {
      inside(element, '[data-column="5"]').click();
      await eventually(`it announces ${said}`, () => announced() === said);
    };
    await sorting('Trié par Gap, croissant');
    await sorting('Trié par Gap, descending');
    inside(element, 'td .figure-button').click();
    await eventually('a source is shown', () => sourceDialog(element) !== null);
    expect(sourceDialog(element)?.getAttribute('aria-label')).to.match(/ : 2023 actual$/);
    expect(textOf(sourceDialog(element)))
      .to.include('Partie Annex')
      .and.include('Source : Zhanhe District');
    registerLanguage('fr', { provenance: { label: { section: 'Chapitre' } } });
    await says(element, 'Chart');
    inside(element, 'td .figure-button').click();
    await eventually('it shows the new message', () =>
      textOf(sourceDialog(element)).includes('Chapitre Annex'),
    );
  });

  for (const tag of ['', 'français', 'fr_FR', 'x y'])
    it(`refuses ${JSON.stringify(tag)}, which is not a language tag`, () => {
      expect(() => registerLanguage(tag, french)).to.throw(RangeError);
      expect([...sources.keys()]).to.deep.equal(['en']);
    });

  describe('while messages are loading', () => {
    it('shows nothing before the first messages, and no others in between', async () => {
      const { source, resolve } = pendingMessages(english);
      registered.delete('en');
      sources.set('en', source);
      const element = place('<indicator-gauge lang="en"></indicator-gauge>');
      await settled(element);
      expect(textOf(element.shadowRoot)).to.equal('');
      resolve();
      await says(element, 'Chart');
      expect(langIn(element)).to.equal('en');
    });

    for (const [what, markup] of [
      [
        'a report that cannot be loaded',
        '<indicator-gauge lang="en" src="/test-routes/not-found"></indicator-gauge>',
      ],
      ['an unknown indicator', '<indicator-gauge lang="en" indicator="gnp"></indicator-gauge>'],
    ] as const)
      for (const [end, expected, lang] of [
        ['resolve', /^(The report file was not found\.|There is no indicator “gnp”\.)/, 'en'],
        ['reject', /^(找不到报告文件。|没有名为“gnp”的指标。)/, 'zh-CN'],
      ] as const)
        it(`shows nothing for ${what} before the first messages ${end}, then the failure in the available messages`, async () => {
          const pending = pendingMessages(english);
          registered.delete('en');
          sources.set('en', pending.source);
          const events = [recordEvents('report-loaded'), recordEvents('report-failed')];
          // An element that has its messages shows when the request has ended.
          const other = markup.replace('lang="en"', 'lang="zh-CN"');
          const element = place(markup + other);
          await eventually('the request has ended', () => events.some((event) => event.length > 0));
          await settled(element);
          expect([textOf(element.shadowRoot), hasPart(element, 'message')]).to.deep.equal(['', false]);
          pending[end]();
          await refused(element);
          expect(textOf(part(element, 'message'))).to.match(expected);
          expect(langIn(element)).to.equal(lang);
        });

    it('keeps the current messages until the new ones are loaded', async () => {
      const { source, resolve } = pendingMessages(english);
      registered.delete('en');
      sources.set('en', source);
      const element = await withTools(await shown(place('<indicator-gauge></indicator-gauge>')));
      element.lang = 'en';
      await settled(element);
      expect([chart(element), langIn(element)]).to.deep.equal(['图表', 'zh-CN']);
      resolve();
      await says(element, 'Chart');
    });

    it('ignores messages that load or fail too late', async () => {
      const { source, resolve, reject } = pendingMessages(english);
      registered.delete('en');
      sources.set('en', source);
      registerLanguage('fr', french);
      for (const end of [resolve, reject]) {
        const element = await shown(place('<indicator-gauge></indicator-gauge>'));
        element.lang = 'en';
        await settled(element);
        element.lang = 'fr';
        await says(element, 'Graphique');
        end();
        await settled(element);
        expect([chart(element), langIn(element)]).to.deep.equal(['Graphique', 'fr']);
      }
    });

    it('is in Chinese, with lang="zh-CN", if the messages fail, and retries when the language changes', async () => {
      const { source, reject } = pendingMessages(english);
      registered.delete('en');
      sources.set('en', source);
      reject();
      const page = place('<section lang="en"><plan-vs-actual></plan-vs-actual></section>');
      const element = await shown(page.firstElementChild as HTMLElement);
      expect([chart(element), langIn(element)]).to.deep.equal(['图表', 'zh-CN']);
      sources.set('en', () => Promise.resolve(english));
      page.lang = 'en-GB';
      await says(element, 'Chart');
    });

    it('keeps messages registered meanwhile if earlier ones fail late', async () => {
      const first = pendingMessages(english);
      registered.delete('en');
      sources.set('en', first.source);
      const element = place('<indicator-gauge lang="en"></indicator-gauge>');
      registerLanguage('en', { display: { chart: 'Drawing' } });
      await says(element, 'Drawing');
      first.reject();
      await first.source().catch(() => {});
      await settled(element);
      expect([chart(element), langIn(element)]).to.deep.equal(['Drawing', 'en']);
    });

    it('uses the messages that were registered last', async () => {
      const element = place('<indicator-gauge lang="fr"></indicator-gauge>');
      registerLanguage('fr', { display: { chart: 'Premier' } });
      registerLanguage('fr', { display: { chart: 'Second' } }, { fallback: 'zh-CN' });
      await says(element, 'Second');
      await shown(element);
      expect(chart(element)).to.equal('Second');
    });
  });

  it('keeps its messages until newly registered ones are complete', async () => {
    registerLanguage('fr', french);
    const element = place('<indicator-gauge lang="fr"></indicator-gauge>');
    await says(element, 'Graphique');
    registerLanguage('fr', { display: { chart: 'Dessin' } });
    element.setAttribute('display', 'table');
    (element as HTMLElementTagNameMap['indicator-gauge']).requestUpdate();
    expect(messagesOf('fr').display.chart).to.equal('Graphique');
    await says(element, 'Dessin');
  });

  it('updates an element that was disconnected meanwhile', async () => {
    registerLanguage('fr', french);
    const element = place('<indicator-gauge lang="fr"></indicator-gauge>');
    const stays = document.body.appendChild(element.cloneNode() as HTMLElement);
    await says(element, 'Graphique');
    element.remove();
    registerLanguage('fr', { display: { chart: 'Dessin' } });
    await says(stays, 'Dessin');
    document.body.append(element);
    await says(element, 'Dessin');
  });
});
