import { expect } from 'chai';
import file from '../../data/zhanhe-2023.json';
import { bundledReport } from '../../src/report/bundled.ts';

describe('bundledReport', () => {
  it('is the report of Zhanhe District for 2023, as in the file', async () => {
    const report = await bundledReport();
    expect(report.id).to.equal('zhanhe-2023');
    expect(report).to.deep.equal(file);
  });

  it('is loaded once', async () => {
    const [one, two] = await Promise.all([bundledReport(), bundledReport()]);
    expect(one).to.equal(two);
    expect(await bundledReport()).to.equal(one);
  });
});
