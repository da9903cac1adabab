import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { PreviewRequest } from '../prerender/fill-page.ts';
import { isInside } from '../prerender/report-file.ts';
import { nameOf } from './pages.ts';
import { type Options, STDIO, UsageError } from './usage.ts';

/** Where the picture of a page goes, and what its head says of it. */
export interface Preview extends PreviewRequest {
  file: string;
}

const NEEDED = ['og-url', 'og-figure', 'font'] as const;

/** The previews of pages, by page and file that it is written to; `undefined` without `--og`. */
export function previewsOf({
  og,
  base,
  ...values
}: Options): ((page: string, target: string) => Preview) | undefined {
  if (og === undefined) {
    const alone = NEEDED.find((name) => values[name] !== undefined);
    if (alone) throw new UsageError(`--${alone} needs --og FOLDER`);
    return undefined;
  }
  if (og === '' || statSync(og, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError(`--og ${og || '""'}: expected a folder`);
  if (values['og-figure'] === '') throw new UsageError('--og-figure "": expected the id of a tag');
  const url = folderUrl(values['og-url']);
  const pages = new Map<string, string>();
  return (page, target) => {
    const name = pictureName(page === STDIO ? target : page, base);
    const other = pages.get(name);
    if (other !== undefined && other !== page)
      throw new UsageError(`--og ${og}: ${other} and ${page} would have the same picture ${name}`);
    pages.set(name, page);
    const image = new URL(name.split('/').map(encodeURIComponent).join('/'), url).href;
    return { file: join(og, ...name.split('/')), image, figure: values['og-figure'] };
  };
}

function folderUrl(url: string | undefined): URL {
  if (url === undefined) throw new UsageError('--og needs --og-url URL, the address of its folder');
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.hash || parsed.username)
    throw new UsageError(`--og-url ${url}: expected an address such as https://www.example.gov.cn/og/`);
  if (!parsed.pathname.endsWith('/')) parsed.pathname += '/';
  return parsed;
}

/** As the page, in the same folders below the base: many pages are called `index.html`. */
function pictureName(page: string, base: string | undefined): string {
  if (page === STDIO) throw new UsageError(`--og: ${nameOf(page)} has no file name, give --output FILE`);
  const path = resolve(page);
  const top = [base, '.']
    .map((folder) => folder !== undefined && resolve(folder))
    .find((folder) => folder && isInside(path, folder));
  const name = relative(top || dirname(path), path);
  return `${name
    .replace(/\.[^./\\]+$/, '')
    .split(sep)
    .join('/')}.png`;
}
