import { expect } from 'chai';
import { withoutIndentation } from '../../build/templates.ts';

const shortened = (...parts: string[]) => withoutIndentation(parts).join('$');

describe('white space of templates', () => {
  it('goes with the indentation of tags and expressions', () => {
    expect(shortened('\n  <ul>\n    <li>', '</li>\n    ', '\n    ', '\n  </ul>\n')).to.equal(
      '<ul><li>$</li>$$</ul>',
    );
  });

  it('stays where it has no line break', () => {
    expect(shortened('<b>', '</b> <i>a b</i> ', ' <u></u> ')).to.equal('<b>$</b> <i>a b</i> $ <u></u> ');
  });

  it('becomes one space within a text', () => {
    expect(shortened('<p>\n  one\n  two\n  ', ' three\n</p>')).to.equal('<p>one two$ three</p>');
  });

  it('separates attributes, and stays in their values', () => {
    expect(shortened('<p\n  class="a\n  b ', ' "\n  ?hidden=', "\n  title='x > \n y'\n>\n  c</p>")).to.equal(
      '<p class="a\n  b $ " ?hidden=$ title=\'x > \n y\'>c</p>',
    );
  });

  it('keeps a value without quotes apart from the end of its tag', () => {
    expect(shortened('<rect x=', '\n  y=', '\n/>\n<svg></svg>')).to.equal('<rect x=$ y=$ /><svg></svg>');
  });
});
