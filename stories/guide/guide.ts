const texts = import.meta.glob<string>('../../docs/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pictures = import.meta.glob<string>(['../../bench/results/*.svg', '../pictures/editor/*.png'], {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A guide's page in Storybook. */
const pageOf = (file: string): string => {
  const [, chinese, name] = /^docs\/(zh-CN\/)?(.+)\.md$/.exec(file) ?? [];
  return `?path=/docs/guide-${name}--${chinese ? '中文' : 'english'}`;
};

/** Globs name files from here. */
const pictureAt = (path: string): string | undefined =>
  pictures[path.startsWith('stories/') ? path.replace('stories/', '../') : `../../${path}`];

/** Headings get the anchors that GitHub gives them, Chinese ones too. */
export const options = {
  slugify: (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
};

/**
 * The Markdown of a guide in `docs`, such as `zh-CN/theming.md`. Links to other guides and the pictures lead to where
 * they are in Storybook; links to other files are replaced by their text.
 */
export function guide(file: string): string {
  const text = texts[`../../docs/${file}`];
  if (text === undefined) throw new Error(`no docs/${file}`);
  return text.replace(
    /(!?)\[([^\]]*)\]\(([^)]+)\)/g,
    (link, picture: string, label: string, target: string) => {
      if (/^(?:#|https?:)/.test(target)) return link;
      const { pathname } = new URL(target, `https://docs.example/docs/${file}`);
      const path = decodeURIComponent(pathname.slice(1));
      if (picture) return `![${label}](${pictureAt(path)})`;
      return texts[`../../${path}`] === undefined ? label : `[${label}](${pageOf(path)})`;
    },
  );
}
