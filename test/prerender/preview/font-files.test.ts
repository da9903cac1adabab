import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { fontFolders, systemFonts } from '../../../src/prerender/preview/font-files.ts';
import { folderOf } from '../../support/made-font.ts';

describe('the font folders of a system', () => {
  it('are those of fontconfig', () => {
    expect(fontFolders('linux', {}, '/home/a')).to.deep.equal([
      '/home/a/.fonts',
      '/home/a/.local/share/fonts',
      '/usr/local/share/fonts',
      '/usr/share/fonts',
    ]);
    const env = { XDG_DATA_HOME: '/data', XDG_DATA_DIRS: '/nix:/usr/share' };
    expect(fontFolders('linux', env, '/home/a')).to.deep.equal([
      '/home/a/.fonts',
      '/data/fonts',
      '/nix/fonts',
      '/usr/share/fonts',
    ]);
  });

  it('are those of Windows and macOS', () => {
    const windows = fontFolders('win32', { WINDIR: 'D:/Windows', LOCALAPPDATA: 'C:/a' }, 'C:/home');
    expect(windows).to.deep.equal(['D:/Windows/Fonts', 'C:/a/Microsoft/Windows/Fonts']);
    expect(fontFolders('darwin', {}, '/Users/a')).to.include.members([
      '/Users/a/Library/Fonts',
      '/System/Library/Fonts',
    ]);
  });
});

describe('the fonts in folders', () => {
  it('are found below them, the best typeface first', () => {
    const { folder, path } = folderOf({ 'simhei.ttf': '', 'notes.txt': '' });
    mkdirSync(path('noto/cjk'), { recursive: true });
    const [regular, bold] = ['Regular', 'Bold'].map((weight) =>
      join(folder, 'noto', 'cjk', `NotoSansCJK-${weight}.ttc`),
    );
    for (const file of [regular, bold]) writeFileSync(file as string, '');
    expect(systemFonts([path('none'), path('notes.txt'), folder])).to.deep.equal({
      typeface: [regular, bold],
      signs: [],
    });
  });

  it('are none where there is no Chinese one', () => {
    const { folder } = folderOf({ 'NotoSans-Regular.ttf': '', 'NotoSansCJKjp-Regular.otf': '' });
    expect(systemFonts([folder])).to.deep.equal({ typeface: [], signs: [] });
  });
});
