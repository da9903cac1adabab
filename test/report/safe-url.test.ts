import { expect } from 'chai';
import { safeUrl } from '../../src/report/safe-url.ts';

describe('safeUrl', () => {
  for (const url of [
    'https://www.example.gov.cn/2024/report.html?id=1&page=2',
    'http://example.gov.cn',
    'HTTPS://example.gov.cn/',
    'https://example.gov.cn/报告 2024.html#part-2',
    'https://[2001:db8::1]:8080/',
    '/reports/2024.html',
    'reports/2024.html',
    './2024.html',
    '../2024.html?at=10:30',
    '?id=1:2',
    '#part',
    'a//b',
  ])
    it(`accepts ${url}`, () => {
      expect(safeUrl(url)).to.equal(url);
    });

  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\tjavascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.gov.cn/1',
    'file:///etc/passwd',
    'mailto:a@example.gov.cn',
    'view-source:https://example.gov.cn',
    '//host.example/',
    '///host.example/',
    '/\\host.example',
    '\\\\host.example',
    '/\t/host.example',
    'https:host.example',
    'https:/host.example',
    'https://',
    'https:///host.example',
    'x:1',
    '',
    ' ',
    undefined,
  ])
    it(`refuses ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url)).to.equal(null);
    });

  it('reads an address as browsers do: what it accepts is of the page or http', () => {
    const page = 'https://page.example/a/b.html';
    const pieces = [
      'j',
      'javascript:',
      'https:',
      '/',
      '\\',
      '\t',
      ' ',
      '\u0000',
      ':',
      '?',
      '#',
      '.',
      'h.example',
      '@',
    ];
    for (let seed = 1; seed <= 20_000; seed += 1) {
      let [rest, url] = [seed * 2_654_435_761, ''];
      for (let length = 1 + (seed % 5); length > 0; length -= 1) {
        url += pieces[rest % pieces.length];
        rest = Math.floor(rest / pieces.length);
      }
      const accepted = safeUrl(url);
      if (accepted === null || !URL.canParse(accepted, page)) continue;
      const { origin, protocol } = new URL(accepted, page);
      const isAbsolute = /^https?:\/\//i.test(accepted);
      expect(isAbsolute ? /^https?:$/.test(protocol) : origin === 'https://page.example', url).to.equal(true);
    }
  });
});
