import { expect } from 'chai';
import { langOf } from '../../src/messages/language.ts';
import { languageOf, localise } from '../../src/messages/localized-text.ts';
import { messagesOf, registerMessages } from '../../src/messages/registry.ts';

describe('langOf', () => {
  for (const [tag, lang] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hant-TW', 'zh-CN'],
    ['fr', 'zh-CN'],
    ['enm', 'zh-CN'],
    ['', 'zh-CN'],
    [null, 'zh-CN'],
    [undefined, 'zh-CN'],
  ] as const) {
    it(`is ${lang} for ${JSON.stringify(tag)}`, () => {
      expect(langOf(tag, ['en'])).to.equal(lang);
    });
  }

  for (const [tag, lang] of [
    ['zh-Hant', 'zh-Hant'],
    ['zh-hant-tw', 'zh-Hant'],
    ['zh-TW', 'zh-CN'],
    ['fr-CA', 'fr-CA'],
    ['fr-CH', 'fr'],
    ['FR', 'fr'],
    ['fra', 'zh-CN'],
  ] as const) {
    it(`is ${lang} for ${tag} if French and another Chinese are registered`, () => {
      expect(langOf(tag, ['zh-Hant', 'fr-CA', 'fr', 'en'])).to.equal(lang);
    });
  }
});

describe('localise', () => {
  it('returns the text in the language', () => {
    expect(localise({ zh: '亩', en: 'mu' }, 'zh-CN')).to.equal('亩');
    expect(localise({ zh: '亩', en: 'mu' }, 'en')).to.equal('mu');
  });

  it('returns the Chinese text if there is no English', () => {
    expect(localise({ zh: '亩' }, 'en')).to.equal('亩');
  });

  it('returns the text in the fallback language of the messages', () => {
    registerMessages('fr', { ...messagesOf('en') });
    registerMessages('bo', { ...messagesOf('zh-CN') });
    expect(localise({ zh: '亩', en: 'mu' }, 'fr')).to.equal('mu');
    expect(localise({ zh: '亩', en: 'mu' }, 'bo')).to.equal('亩');
  });
});

describe('spokenIn', () => {
  it('is the language of the returned text', () => {
    registerMessages('fr', { ...messagesOf('en') });
    for (const [lang, both, chinese] of [
      ['zh-CN', 'zh-CN', 'zh-CN'],
      ['en', 'en', 'zh-CN'],
      ['fr', 'en', 'zh-CN'],
    ] as const) {
      expect(languageOf({ zh: '亩', en: 'mu' }, lang), lang).to.equal(both);
      expect(languageOf({ zh: '亩' }, lang), lang).to.equal(chinese);
    }
  });
});
