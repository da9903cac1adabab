import { expect } from 'chai';
import { emit } from '../../src/elements/events.ts';
import { place } from '../support/elements.ts';

describe('emit', () => {
  it('dispatches to every ancestor, through shadow roots', () => {
    const host = place('<section></section>');
    const inner = place('<i></i>', host.attachShadow({ mode: 'open' }));
    const heard: CustomEvent<{ project: string }>[] = [];
    host.addEventListener('project-selected', (event) => heard.push(event));
    emit(inner, 'project-selected', { project: 'ring-road' });
    expect(
      heard.map(({ type, bubbles, composed, cancelable, detail }) => [
        type,
        bubbles,
        composed,
        cancelable,
        detail,
      ]),
    ).to.deep.equal([['project-selected', true, true, false, { project: 'ring-road' }]]);
  });
});
