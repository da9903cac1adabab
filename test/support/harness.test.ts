import { expect } from 'chai';
import { takeConsole } from '../setup.ts';
import { press, type } from './keyboard.ts';
import { media } from './media.ts';
import { pointer } from './pointer.ts';
import { viewport } from './viewport.ts';

const place = <E extends HTMLElement>(markup: string): E => {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as E;
};

const inWebKit = !navigator.userAgent.includes('Chrome') && navigator.userAgent.includes('AppleWebKit');

describe('the test page', () => {
  afterEach(() => document.body.replaceChildren());

  it('is Chinese, 800 by 600 and has the focus', () => {
    expect(document.documentElement.lang).to.equal('zh-CN');
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    expect(document.hasFocus()).to.equal(true);
  });

  it('records what a test writes to the console', () => {
    console.warn('expected', 1);
    console.error(new Error('too'));
    expect(takeConsole()).to.deep.equal(['console.warn: expected 1', 'console.error: Error: too']);
    expect(takeConsole()).to.deep.equal([]);
  });

  it('moves the focus with real keys, backwards too', async () => {
    place('<button id="first">一</button><button id="second">二</button>').focus();
    await press('Tab');
    expect(document.activeElement?.id).to.equal('second');
    await press('Shift+Tab');
    expect(document.activeElement?.id).to.equal('first');
  });

  it('presses a button with Enter and with Space', async () => {
    const button = place<HTMLButtonElement>('<button>按</button>');
    let presses = 0;
    button.addEventListener('click', () => {
      presses += 1;
    });
    button.focus();
    await press('Enter');
    await press('Space');
    expect(presses).to.equal(2);
  });

  it('has the key names that elements receive', async () => {
    const keys: string[] = [];
    const input = place<HTMLInputElement>('<input>');
    input.addEventListener('keydown', ({ key }) => keys.push(key));
    input.focus();
    for (const key of ['ArrowDown', 'ArrowLeft', 'Home', 'End', 'PageDown', 'Escape', 'Backspace'])
      await press(key);
    expect(keys).to.deep.equal(['ArrowDown', 'ArrowLeft', 'Home', 'End', 'PageDown', 'Escape', 'Backspace']);
  });

  it('types Chinese', async () => {
    const input = place<HTMLInputElement>('<input>');
    input.focus();
    await type('项目 aab');
    expect(input.value).to.equal('项目 aab');
  });

  it('hovers and clicks with a real pointer', async () => {
    const button = place<HTMLButtonElement>('<button style="width: 100px; height: 40px">按</button>');
    const seen: string[] = [];
    for (const name of ['pointerenter', 'click', 'pointerleave']) {
      button.addEventListener(name, (event) => seen.push(`${event.type} ${event.isTrusted}`));
    }
    await pointer.move(button);
    expect(button.matches(':hover')).to.equal(true);
    await pointer.click(button);
    await pointer.move({ x: 400, y: 400 });
    expect(button.matches(':hover')).to.equal(false);
    expect(seen).to.deep.equal(['pointerenter true', 'click true', 'pointerleave true']);
  });

  it('has the size set by a test', async () => {
    for (const [width, height] of [
      [320, 640],
      [360, 800],
      [1280, 900],
    ] as const) {
      await viewport(width, height);
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
      expect(matchMedia(`(width: ${width}px)`).matches).to.equal(true);
    }
  });

  for (const wanted of [
    { colorScheme: 'dark' },
    { reducedMotion: 'reduce' },
    { contrast: 'more' },
    { forcedColors: 'active' },
    { type: 'print' },
  ] as const) {
    it(`emulates ${JSON.stringify(wanted)} if supported, until the test ends`, async () => {
      expect(await media(wanted)).to.equal(!inWebKit);
    });

    it(`no longer emulates ${JSON.stringify(wanted)}`, () => {
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
      expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(false);
      expect(matchMedia('(prefers-contrast: more)').matches).to.equal(false);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
      expect(matchMedia('print').matches).to.equal(false);
    });
  }
});
