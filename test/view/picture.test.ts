import { expect } from 'chai';
import { firstRows, rowCount } from '../../src/view/picture.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { languages, zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

for (const lang of languages)
  describe(`the first rows of a picture, in ${lang}`, () => {
    const view = shown(planVsActualView(zhanhe, {}, lang));
    const all = rowCount(view);
    const namesOf = ({ groups }: typeof view) =>
      groups.flatMap(({ units }) => units.flatMap(({ rows }) => rows.map(({ name }) => name)));

    it('are those of the figure, in its order, and a note says how many are left', () => {
      for (let count = 1; count < all; count += 1) {
        const part = firstRows(view, count, lang);
        expect(namesOf(part)).to.deep.equal(namesOf(view).slice(0, count));
        expect(part.notes[0]?.text).to.match(RegExp(`(^|\\D)${all - count}\\D`));
        expect(part.notes.slice(1)).to.deep.equal(view.notes);
        for (const { units } of part.groups) {
          expect(units).not.to.have.lengthOf(0);
          for (const { rows } of units) expect(rows).not.to.have.lengthOf(0);
        }
      }
    });

    it('count as many verdicts as the figure', () => {
      const { summary, counts } = firstRows(view, 2, lang);
      expect({ summary, counts }).to.deep.equal({ summary: view.summary, counts: view.counts });
    });

    it('are the figure where there is room for all', () => {
      for (const count of [all, all + 1]) expect(firstRows(view, count, lang)).to.equal(view);
    });
  });
