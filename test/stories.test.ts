import { setProjectAnnotations, type WebComponentsRenderer } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { LitElement, render } from 'lit';
import type { ComposedStoryFn, Store_CSFExports } from 'storybook/internal/types';
import { addons, composeStories, mockChannel } from 'storybook/preview-api';
import preview from '../.storybook/preview.ts';
import { ReportElement } from '../src/index.ts';
import themes from '../src/themes.css?inline';
import { audit, auditsStories } from './support/audit.ts';
import { allInside, frames, hasPart, recordEvents } from './support/elements.ts';
import { eventually } from './support/eventually.ts';

type Story = ComposedStoryFn<WebComponentsRenderer>;

// The preview's decorator reports events over a channel, which only Storybook's page has.
addons.setChannel(mockChannel());
const project = setProjectAnnotations(preview);
const files = import.meta.glob<Store_CSFExports>('../stories/*.stories.ts', { eager: true });

/** The stories of a file with the decorators, parameters and globals of the preview. */
const storiesOf = (file: Store_CSFExports): [string, Story][] =>
  Object.entries(composeStories(file, project));

const isInView = (box: Element) => {
  const { top, bottom, width } = box.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
};

const isDrawn = (element: Element) =>
  allInside(element, '.plot, .bar > .bar')
    .filter(isInView)
    .every((box) => box.querySelector('svg path'));

const hasText = (element: Element) => hasPart(element, 'figure') || hasPart(element, 'message');

/** Mounts a story, waits until it has rendered and returns its elements. */
async function mount(story: Story): Promise<LitElement[]> {
  const told = [recordEvents('report-loaded'), recordEvents('report-failed')];
  const missing: readonly string[] = story.parameters['missing'] ?? [];
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  render(story(), container);
  const elements = [...container.querySelectorAll('*')].filter((element) => element instanceof LitElement);
  const widgets = elements.filter((element) => element instanceof ReportElement);
  if (story.parameters['outcome'] !== 'loading')
    await eventually('every request has ended', () => told.flat().length >= widgets.length + missing.length);
  // While its messages are loading, an element with its report is still empty.
  if (story.parameters['outcome'] !== 'loading')
    await eventually('every element has text', () => widgets.every(hasText));
  for (const element of elements) await element.updateComplete;
  await frames();
  await eventually('every chart in view is drawn', () => elements.every(isDrawn));
  return elements;
}

const stylesheet = new CSSStyleSheet();
stylesheet.replaceSync(themes);

describe('the stories', () => {
  before(() => {
    document.adoptedStyleSheets = [stylesheet];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const [path, file] of Object.entries(files)) {
    describe(path, () => {
      for (const [name, story] of storiesOf(file)) {
        const outcome = story.parameters['outcome'] ?? 'loaded';

        it(`${name} is shown, accessible and silent`, async () => {
          const loaded = recordEvents('report-loaded');
          const failed = recordEvents('report-failed');
          const elements = await mount(story);
          expect(elements).not.to.have.lengthOf(0);
          for (const { shadowRoot } of elements) expect(shadowRoot?.textContent?.trim()).not.to.equal('');
          const hasFailed = outcome !== 'loaded' && outcome !== 'loading';
          expect(failed.map(({ reason }) => reason)).to.deep.equal(
            hasFailed ? [outcome] : (story.parameters['missing'] ?? []),
          );
          if (outcome !== 'loaded') expect(loaded).to.have.lengthOf(0);
          if (auditsStories)
            expect(await audit(document.body.firstElementChild as Element)).to.deep.equal([]);
        });
      }
    });
  }

  it('fit the docs of a phone, also with large text', async () => {
    document.body.style.width = '280px';
    const large = Object.values(files)
      .flatMap(storiesOf)
      .filter(([name]) => name === 'LargeText');
    expect(large.length).to.be.at.least(4);
    for (const [, story] of large)
      for (const element of await mount(story))
        expect(element.getBoundingClientRect().right).to.be.at.most(
          document.body.getBoundingClientRect().right,
        );
    document.body.style.width = '';
  });

  it('show every theme', () => {
    const classes = [...themes.matchAll(/\.theme-(\w+)/g)].map(([, name]) => name);
    const shown = Object.values(files)
      .flatMap(storiesOf)
      .map(([, { globals }]) => globals['theme']);
    expect(shown).to.include.members(classes);
  });
});
