import { expect } from 'chai';
import { failureView, loadingText, warningOf } from '../../src/view/failure.ts';

describe('failureView', () => {
  for (const [reason, title, advice] of [
    ['not-found', '找不到报告文件。', '请稍后重试；如仍无法显示，请告知网站管理员检查文件地址。'],
    ['unreachable', '报告未能载入。', '请检查网络。网络恢复后会自动重试。'],
    ['timeout', '报告载入超时。', '网络较慢，请稍后重试。'],
    ['not-a-report', '报告文件的内容有误。', '请告知网站管理员检查报告文件。'],
  ] as const)
    it(`says of a report that is ${reason} what to do, and the technical reason`, () => {
      expect(failureView({ reason, message: 'HTTP 404', retry: false }, 'zh-CN')).to.deep.equal({
        kind: 'empty-state',
        state: 'failed',
        message: { title, advice },
        details: { label: '详细信息', text: 'HTTP 404' },
      });
    });

  it('has a button only where the report can be asked for again, which says that it is', () => {
    const buttonOf = (retry: boolean, pending: boolean | undefined, lang: string) =>
      failureView({ reason: 'timeout', message: '', retry, ...(pending !== undefined && { pending }) }, lang)
        .retry;
    expect(buttonOf(true, undefined, 'zh-CN')).to.equal('重试');
    expect(buttonOf(true, false, 'en')).to.equal('Try again');
    expect(buttonOf(true, true, 'zh-CN')).to.equal('正在载入报告……');
    expect(buttonOf(true, true, 'en')).to.equal('Loading the report…');
    expect(buttonOf(false, true, 'en')).to.equal(undefined);
  });
});

it('says that the report is being loaded', () => {
  expect(loadingText('zh-CN')).to.equal('正在载入报告……');
  expect(loadingText('en')).to.equal('Loading the report…');
});

it('says what of a figure could not be loaded', () => {
  expect(warningOf(false, 'zh-CN')).to.deep.equal({
    text: '图形未能载入，文字和表格不受影响。',
    retry: '重试',
  });
  expect(warningOf(true, 'zh-CN')).to.deep.equal({ text: '图形和表格未能载入。', retry: '重试' });
  expect(warningOf(true, 'en')).to.deep.equal({
    text: 'Chart and table could not be loaded.',
    retry: 'Try again',
  });
});
