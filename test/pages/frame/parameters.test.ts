import { expect } from 'chai';
import '../../../src/define.ts';
import type { Tag } from '../../../src/index.ts';
import { messagesIn } from '../../../src/pages/frame/messages.ts';
import { type Allowed, connectableOrigins, readParameters } from '../../../src/pages/frame/parameters.ts';
import { expectLinear } from '../../support/growth.ts';

const allowed: Allowed = {
  attributesOf: (tag: Tag) =>
    (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
  themes: ['dark', 'red', 'large'],
  origins: ['https://www.example.gov.cn', 'https://data.example.gov.cn'],
  base: 'https://www.example.gov.cn/embed/frame.html',
};

const read = (query: string) => readParameters(new URLSearchParams(query), allowed);

const wrong = (query: string): string[] => {
  const answer = read(query);
  return 'errors' in answer
    ? answer.errors.map(({ reason, name, value }) => `${reason} ${name}=${value}`)
    : [];
};

describe('the parameters of a frame', () => {
  it('are an element with attributes, themes and tokens', () => {
    const answer = read(
      'element=indicator-gauge&indicator=pm25&year=&theme=red+large&lang=en&--dd-color-accent=%23b3211c&src=../r.json',
    );
    if (!('request' in answer)) throw new Error(JSON.stringify(answer));
    const { element, attributes, themes, tokens } = answer.request;
    expect(element).to.equal('indicator-gauge');
    expect([...attributes]).to.deep.equal([
      ['indicator', 'pm25'],
      ['src', '../r.json'],
    ]);
    expect(themes).to.deep.equal(['red', 'large']);
    expect([...tokens]).to.deep.equal([['--dd-color-accent', '#b3211c']]);
  });

  for (const tag of ['indicator-gauge', 'plan-vs-actual', 'project-list', 'indicator-trend'] as const)
    it(`may be every attribute that <${tag}> observes`, () => {
      const names = allowed.attributesOf(tag);
      expect(names).to.include('heading-level');
      expect(wrong(`element=${tag}&${names.map((name) => `${name}=1`).join('&')}`)).to.deep.equal([]);
    });

  it('may be followed by what messengers and analytics append', () => {
    const answer = read(
      'element=indicator-gauge&indicator=pm25&utm_source=wx&utm_medium=a&utm_source=b&from=timeline&isappinstalled=0&spm=1.2&gclid=x&fbclid=y&bd_vid=1&_ga=2&share_token=z',
    );
    if (!('request' in answer)) throw new Error(JSON.stringify(answer));
    expect([...answer.request.attributes]).to.deep.equal([['indicator', 'pm25']]);
    expect(wrong('element=indicator-gauge&utm=1&xutm_source=1&fromage=1')).to.deep.equal([
      'parameter utm=1',
      'parameter xutm_source=1',
      'parameter fromage=1',
    ]);
  });

  it('may have the first year of a trend, which a messenger does not append', () => {
    const answer = read('element=indicator-trend&from=2019&to=2023-06&from=timeline');
    if (!('request' in answer)) throw new Error(JSON.stringify(answer));
    expect([...answer.request.attributes]).to.deep.equal([
      ['from', '2019'],
      ['to', '2023-06'],
    ]);
    const { attributes } = (read('element=indicator-trend&from=singlemessage') as typeof answer).request;
    expect([...attributes]).to.deep.equal([]);
  });

  it('may have several reports, each of an allowed origin', () => {
    const of = (src: string) => wrong(`element=indicator-trend&src=${encodeURIComponent(src)}`);
    expect(of('../a.json https://data.example.gov.cn/b.json')).to.deep.equal([]);
    const other = '../a.json https://example.org/b.json';
    expect(of(other)).to.deep.equal([`src src=${other}`]);
  });

  for (const [what, query, expected] of [
    ['no element', '', ['element element=']],
    ['another element', 'element=script', ['element element=script']],
    ['an inherited name', 'element=constructor', ['element element=constructor']],
    ['an attribute of another element', 'element=indicator-gauge&query=x', ['parameter query=x']],
    [
      'attributes that are not the element’s own',
      'element=project-list&onclick=x&style=y&class=z',
      ['parameter onclick=x', 'parameter style=y', 'parameter class=z'],
    ],
    [
      'an unknown token',
      'element=project-list&--dd-x=red&--x=red',
      ['parameter --dd-x=red', 'parameter --x=red'],
    ],
    [
      'a token that is no colour',
      'element=project-list&--dd-color-text=url(x)',
      ['token --dd-color-text=url(x)'],
    ],
    ['an unknown theme', 'element=project-list&theme=red,x', ['theme theme=x']],
    ['a parameter twice', 'element=project-list&query=a&query=b', ['duplicate query=a']],
    ['several errors', 'element=project-list&theme=x&y=1', ['parameter y=1', 'theme theme=x']],
  ] as const)
    it(`are rejected: ${what}`, () => {
      expect(wrong(query)).to.deep.equal(expected);
    });

  it('are read in time that grows with them', () => {
    for (const part of ['&x', '&--dd-color-text=a', '&theme=x', '%20x', '&x=1&y=2'])
      expectLinear((size) => {
        const query = new URLSearchParams(`element=project-list&theme=red${part.repeat(size)}`);
        return () => readParameters(query, allowed);
      }, 500);
    expectLinear((size) => {
      const names = Array.from({ length: size }, (_, index) => `x${index}`);
      const query = new URLSearchParams(`element=project-list&${names.join('&')}`);
      return () => readParameters(query, allowed);
    }, 2000);
  });

  it('have the first of many errors, and how many more there are', () => {
    const many = (count: number) =>
      wrong(`element=project-list&${Array.from({ length: count }, (_, index) => `x${index}`).join('&')}`);
    expect(many(20)).to.have.lengthOf(20);
    expect(many(5000).slice(19)).to.deep.equal(['parameter x19=', 'more =4980']);
    expect(messagesIn('en').more({ reason: 'more', name: '', value: '4980', expected: [] })).to.equal(
      'More errors: 4980.',
    );
  });

  it('may name a theme any number of times', () => {
    const answer = read(`element=project-list&theme=${'red,large,'.repeat(100_000)}`);
    if (!('request' in answer)) throw new Error('rejected');
    expect(answer.request.themes).to.deep.equal(['red', 'large']);
  });

  for (const src of [
    'r.json',
    '/r.json',
    'https:r.json',
    '//data.example.gov.cn/r.json',
    'https://data.example.gov.cn/r.json',
  ])
    it(`may name a report at ${src}`, () => {
      expect(wrong(`element=project-list&src=${encodeURIComponent(src)}`)).to.deep.equal([]);
    });

  for (const src of [
    'https://example.org/r.json',
    '//example.org/r.json',
    '\\\\example.org/r.json',
    'http://www.example.gov.cn/r.json',
    'https://www.example.gov.cn:8443/r.json',
    'https://www.example.gov.cn@example.org/r.json',
    'data:application/json,{}',
    'blob:https://www.example.gov.cn/0',
    'javascript:0',
    'http://[',
  ])
    it(`may not name a report at ${src}`, () => {
      expect(wrong(`element=project-list&src=${encodeURIComponent(src)}`)).to.deep.equal([`src src=${src}`]);
    });
});

describe('the origins that reports may come from', () => {
  const origins = (policy: string) => connectableOrigins(policy, 'https://own.example');
  it('are those that the policy lets the page connect to', () => {
    expect(
      origins(
        "default-src 'none'; connect-src 'self' https://a.example http://b.example:8080/path ;img-src c",
      ),
    ).to.deep.equal(['https://own.example', 'https://a.example', 'http://b.example:8080']);
  });
  it('are none without one, and never a pattern', () => {
    expect(origins('')).to.deep.equal([]);
    expect(origins("script-src 'self'")).to.deep.equal([]);
    expect(origins("connect-src 'none' * https: https://*.example data:")).to.deep.equal([]);
  });
});
