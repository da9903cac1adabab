import { expect } from 'chai';

describe('a drawing', () => {
  it('leaves nothing that runs in each frame', async () => {
    const request = window.requestAnimationFrame.bind(window);
    const frames = async () => {
      for (let count = 0; count < 4; count += 1) await new Promise(request);
    };
    let asked = 0;
    // ECharts takes it when it is loaded.
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return request(callback);
    };
    try {
      const { renderSvg } = await import('../../src/chart/render.ts');
      for (const actual of [0.2, 0.4])
        renderSvg(
          { kind: 'plan-vs-actual', zero: 0, actual, estimated: false, plan: 0.5, next: null },
          { width: 200, height: 32 },
        );
      await frames();
      const before = asked;
      await frames();
      expect(asked - before).to.equal(0);
    } finally {
      window.requestAnimationFrame = request;
    }
  });
});
