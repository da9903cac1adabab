import { expect } from 'chai';
import { exportLabels } from '../../src/view/export-labels.ts';
import '../support/reports.ts';

describe('the menus of downloads and sharing', () => {
  for (const [lang, names, labels, copied, failed] of [
    [
      'zh-CN',
      ['下载', '分享'],
      ['数据（CSV）', '矢量图（SVG）', '图片（PNG）', '分享图片', '复制链接', '复制文字'],
      '已复制。',
      '未能完成，请重试。',
    ],
    [
      'en',
      ['Download', 'Share'],
      ['Data (CSV)', 'Vector image (SVG)', 'Image (PNG)', 'Share image', 'Copy link', 'Copy as text'],
      'Copied.',
      'That did not work. Please try again.',
    ],
  ] as const)
    it(`says what each is, in ${lang}`, () => {
      const formats = ['csv', 'svg', 'png', 'share', 'link', 'text'].map((format, index) => ({
        format,
        label: labels[index],
      }));
      const [download, share] = [
        { name: names[0], formats: formats.slice(0, 3) },
        { name: names[1], formats: formats.slice(3) },
      ];
      expect(exportLabels(lang)).to.deep.equal({ download, share, copied, failed });
    });
});
