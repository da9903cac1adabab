const texts = import.meta.glob<string>(['../README*.md', '../CONTRIBUTING*.md', '../docs/**/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

type PageLang = 'en' | 'zh-CN';

/** A README, CONTRIBUTING or a guide. */
export interface Page {
  /** Its path in the repository. */
  file: string;
  lang: PageLang;
  text: string;
}

interface Table {
  /** The heading of its section. */
  heading: string;
  columns: string[];
  rows: string[][];
}

export const pages: readonly Page[] = Object.entries(texts).map(([path, text]) => {
  const file = path.slice('../'.length);
  return { file, lang: file.includes('zh-CN') ? 'zh-CN' : 'en', text };
});

export const pagesIn = (lang: PageLang): Page[] => pages.filter((page) => page.lang === lang);

export const pageOf = (file: string): Page => {
  const page = pages.find((one) => one.file === file);
  if (!page) throw new Error(`no ${file}`);
  return page;
};

/** The path of the Chinese page for an English one. */
export const chineseOf = (file: string): string =>
  file.startsWith('docs/') ? file.replace('docs/', 'docs/zh-CN/') : file.replace('.md', '.zh-CN.md');

export const withoutCode = (text: string): string => text.replace(/^```.*?^```$/gms, '');

export const headingsOf = ({ text }: Page): { level: number; title: string }[] =>
  [...withoutCode(text).matchAll(/^(#+) (.*)$/gm)].map(([, marks = '', title = '']) => ({
    level: marks.length,
    title,
  }));

/** The anchors of a page, as GitHub makes them from its headings. */
export const anchorsOf = (page: Page): string[] =>
  headingsOf(page).map(
    ({ title }) =>
      `#${title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-')}`,
  );

const cellsOf = (line: string): string[] =>
  line
    .replaceAll('\\|', '\0')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('\0', '|').trim());

export const tablesOf = ({ text }: Page): Table[] => {
  let heading = '';
  return withoutCode(text)
    .split(/\n\n+/)
    .flatMap((block) => {
      if (block.startsWith('#')) heading = block;
      if (!block.startsWith('|')) return [];
      const [columns = [], , ...rows] = block.trim().split('\n').map(cellsOf);
      return [{ heading, columns, rows }];
    });
};

/** The code spans of a text. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
