import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { singular } from '../../src/messages/singular.ts';

describe('a unit in the singular', () => {
  for (const [unit, one] of [
    ['households', 'household'],
    ['people', 'person'],
    ['factories', 'factory'],
    ['days', 'day'],
    ['businesses', 'business'],
    ['boxes', 'box'],
    ['branches', 'branch'],
    ['crèches', 'crèche'],
    ['buses', 'bus'],
    ['warehouses', 'warehouse'],
    ['centres', 'centre'],
    ['US dollars', 'US dollar'],
    ['gas stations', 'gas station'],
    ['sports grounds', 'sports ground'],
    ['people trained', 'person trained'],
    ['homes for older people', 'home for older people'],
    ['beds per 1,000 people', 'bed per 1,000 people'],
    ['firms and projects', 'firm or project'],
    ['yuan', 'yuan'],
    ['mu', 'mu'],
    ['m²', 'm²'],
    ['µg/m³', 'µg/m³'],
    ['km', 'km'],
    ['million households', 'million households'],
    ['billion yuan', 'billion yuan'],
  ] as const) {
    it(`is ${one} of ${unit}`, () => {
      expect(singular(unit)).to.equal(one);
    });
  }

  for (const [figure, text] of [
    ['1', '1 household'],
    ['−1', '−1 household'],
    ['+1', '+1 household'],
    ['2', '2 households'],
    ['0', '0 households'],
    ['0.5', '0.5 households'],
    ['1.0', '1.0 households'],
    ['11', '11 households'],
    ['1,001', '1,001 households'],
  ] as const) {
    it(`follows 1 and no other number: ${text}`, () => {
      expect(en.quantity(figure, 'households')).to.equal(text);
    });
  }
});
