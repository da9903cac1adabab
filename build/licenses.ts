import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const packagesIn = (chunk: Rolldown.RenderedChunk): string[] => {
  const folders = chunk.moduleIds.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
  return [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .map((folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')))
    .map(({ name, version, license }) => `${name} ${version} (${license})`)
    .sort();
};

/** The first line of a script: what it contains, and under which licences. */
export const banner = (chunk: Rolldown.RenderedChunk): string => {
  const packages = packagesIn(chunk);
  const contains = packages.length > 0 ? ` Contains ${packages.join(', ')}: see ${NOTICES}.` : '';
  return `/*! district-dashboard (MIT).${contains} */`;
};

/** Apache-2.0, section 4(d), requires ECharts' NOTICE too, which Vite's list of licences omits. */
export const echartsNotice: Plugin = {
  name: 'echarts-notice',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const list = bundle[NOTICES];
      if (list?.type !== 'asset') throw new Error(`${NOTICES} is missing`);
      const texts = ['NOTICE', 'licenses/LICENSE-d3'].map((file) => {
        const text = readFileSync(`node_modules/echarts/${file}`, 'utf8').trim();
        return `## echarts: ${file}\n\n${text}\n`;
      });
      list.source = [String(list.source).trim(), ...texts].join('\n\n');
    },
  },
};
