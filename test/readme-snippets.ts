import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A fenced block of a README or a guide; a script can be run. */
export interface Snippet {
  file: string;
  line: number;
  lang: string;
  code: string;
  run?: () => Promise<unknown>;
}

/** A class in the custom elements manifest, as far as the tests read it. */
export interface Declaration {
  tagName?: string;
  attributes?: { name: string; type: { text: string }; default?: string; fieldName: string }[];
  members?: { kind: string; name: string; privacy?: string; static?: boolean; type?: { text: string } }[];
  events?: { name: string; description: string }[];
  slots?: { name: string }[];
  cssParts?: { name: string }[];
}

/** The README, CONTRIBUTING and the guides, in both languages; the same as in readme-pages.ts. */
const pages = (): string[] => [
  ...readdirSync('.').filter((file) => /^(?:README|CONTRIBUTING).*\.md$/.test(file)),
  ...readdirSync('docs', { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join('docs', file)),
];
const folder = resolve('node_modules/.cache/district-dashboard-readme');

interface Package {
  customElements: string;
  exports: Record<string, string | { default: string }>;
}
const readPackage = (): Package => JSON.parse(readFileSync('package.json', 'utf8'));

/** The entries of the package, as the sources they are built from. */
const sources = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readPackage().exports).flatMap(([path, target]) =>
      typeof target === 'string'
        ? []
        : [
            [
              join('district-dashboard', path),
              resolve(target.default.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts')),
            ],
          ],
    ),
  );

export function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ 1: lang = '', 2: code = '', index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    lang,
    code,
  }));
}

const fileOf = ({ file, line, lang }: Snippet) =>
  join(folder, `${file.replaceAll('/', '-')}-${line}.${lang}`);

/** Writes the scripts to files that the bundler and the compiler can read. */
function write(snippets: readonly Snippet[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const snippet of snippets) writeFileSync(fileOf(snippet), `${snippet.code}export {};\n`);
  const config = {
    extends: resolve('build/types/browser.json'),
    compilerOptions: {
      paths: Object.fromEntries(Object.entries(sources()).map(([name, source]) => [name, [source]])),
    },
    files: [resolve('src/imports.d.ts'), ...snippets.filter(({ lang }) => lang === 'ts').map(fileOf)],
    include: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
}

/** Provides `virtual:readme-snippets` and `virtual:custom-elements` to the tests of the documentation. */
export const readmeSnippets: Plugin = {
  name: 'readme-snippets',
  enforce: 'pre',
  resolveId(id) {
    if (id.startsWith('virtual:')) return `\0${id}`;
    const source = sources()[id];
    return source === undefined ? undefined : { id: source, moduleSideEffects: true };
  },
  load(id) {
    if (id === '\0virtual:custom-elements') {
      execFileSync('npm', ['run', '--silent', 'manifest'], { stdio: ['ignore', 'ignore', 'inherit'] });
      return `export default ${readFileSync(readPackage().customElements, 'utf8')}`;
    }
    if (id !== '\0virtual:readme-snippets') return undefined;
    const snippets = pages().flatMap(snippetsOf);
    const scripts = snippets.filter(({ lang }) => lang === 'js' || lang === 'ts');
    write(scripts);
    const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' });
    if (status !== 0) this.error(`a script of a README or guide does not type-check:\n${stdout}`);
    const entries = snippets.map((snippet) => {
      const run = scripts.includes(snippet) ? `, run: () => import(${JSON.stringify(fileOf(snippet))})` : '';
      return `{ ...${JSON.stringify(snippet)}${run} }`;
    });
    return { code: `export const snippets = [${entries.join(',\n')}];`, moduleSideEffects: true };
  },
};
