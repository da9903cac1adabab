import { setProjectAnnotations, type WebComponentsRenderer } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { expect } from 'chai';
import { LitElement, render } from 'lit';
import type { ComposedStoryFn, Store_CSFExports } from 'storybook/internal/types';
import { addons, composeStories, mockChannel } from 'storybook/preview-api';
import preview from '../.storybook/preview.ts';
import { ReportElement } from '../src/index.ts';
import themes from '../src/themes.css?inline';
import { allInside, frames, hasPart, recordEvents } from './support/elements.ts';
import { eventually } from './support/eventually.ts';

type Story = ComposedStoryFn<WebComponentsRenderer>;

// Storybook's own page has a channel, over which the preview's decorator tells of events.
addons.setChannel(mockChannel());
const project = setProjectAnnotations(preview);
const files = import.meta.glob<Store_CSFExports>('../stories/*.stories.ts', { eager: true });

/** The stories of a file as Storybook shows them: with the preview's decorators, parameters and globals. */
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

const saysSomething = (element: Element) => hasPart(element, 'figure') || hasPart(element, 'message');

/** Mounts a story, waits until nothing more is to come and answers its elements. */
async function mount(story: Story): Promise<LitElement[]> {
  const told = [recordEvents('report-loaded'), recordEvents('report-failed')];
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  render(story(), container);
  const elements = [...container.querySelectorAll('*')].filter((element) => element instanceof LitElement);
  const widgets = elements.filter((element) => element instanceof ReportElement);
  if (story.parameters['outcome'] !== 'loading')
    await eventually('every report is there', () => told.flat().length === widgets.length);
  // Where its words are still on their way, a widget with its report says nothing yet.
  if (story.parameters['outcome'] !== 'loading')
    await eventually('every widget says something', () => widgets.every(saysSomething));
  for (const element of elements) await element.updateComplete;
  await frames();
  await eventually('every chart in view is drawn', () => elements.every(isDrawn));
  return elements;
}

/** axe leaves out its rules for whole pages (landmarks, a main heading) where it is given a part of one. */
const audit = async () => {
  const { violations } = await axe.run(document.body.firstElementChild ?? document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};

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
          expect(failed.map(({ reason }) => reason)).to.deep.equal(
            outcome === 'loaded' || outcome === 'loading' ? [] : [outcome],
          );
          if (outcome !== 'loaded') expect(loaded).to.have.lengthOf(0);
          expect(await audit()).to.deep.equal([]);
        });
      }
    });
  }

  it('show every theme', () => {
    const classes = [...themes.matchAll(/\.theme-(\w+)/g)].map(([, name]) => name);
    const shown = Object.values(files)
      .flatMap(storiesOf)
      .map(([, { globals }]) => globals['theme']);
    expect(shown).to.include.members(classes);
  });
});
