import { expect } from 'chai';
import { exportLabels } from '../../src/view/export-labels.ts';
import '../support/reports.ts';

describe('the menu of downloads', () => {
  for (const [lang, menu, labels, copied, failed] of [
    [
      'zh-CN',
      '下载',
      ['数据（CSV）', '矢量图（SVG）', '图片（PNG）', '复制文字', '复制链接', '分享图片'],
      '已复制。',
      '未能完成，请重试。',
    ],
    [
      'en',
      'Download',
      ['Data (CSV)', 'Vector image (SVG)', 'Image (PNG)', 'Copy as text', 'Copy link', 'Share image'],
      'Copied.',
      'That did not work. Please try again.',
    ],
  ] as const)
    it(`says what each is, in ${lang}`, () => {
      const formats = ['csv', 'svg', 'png', 'text', 'link', 'share'].map((format, index) => ({
        format,
        label: labels[index],
      }));
      expect(exportLabels(lang)).to.deep.equal({ menu, formats, copied, failed });
    });
});
