import { expect } from 'chai';
import { eventually } from '../../support/eventually.ts';
import { Editor, madeFile } from './page.ts';

let opened: Editor | null = null;
afterEach(() => {
  opened?.close();
  opened = null;
});

/** With every kind of content: an indicator that is being changed, all that is folded, last year's lists. */
async function filled(ui: string, width: number): Promise<Editor> {
  const editor = await Editor.open(`ui=${ui}&step=files`, { width, policy: 'none' });
  opened = editor;
  editor.choose(
    'files',
    await madeFile('old.doc'),
    await madeFile('report.docx'),
    await madeFile('annex.xlsx'),
  );
  await eventually('the files are read', () => editor.status.includes('annex.xlsx'));
  return editor;
}

async function show(editor: Editor, step: string): Promise<void> {
  await editor.go(step);
  if (step === 'earlier') {
    editor.choose('earlier', await madeFile('last-year.json'));
    await eventually('the lists are there', () => editor.has('#added'));
  }
  if (step === 'check') {
    editor.the('.card button').click();
    await editor.figure('.edit indicator-gauge');
  }
  if (step === 'figures') await editor.figure('plan-vs-actual');
  for (const details of editor.document.querySelectorAll('details')) details.open = true;
}

const STEPS = ['files', 'check', 'earlier', 'figures', 'take'];

describe('the report editor', () => {
  for (const ui of ['zh-CN', 'en']) {
    it(`has no axe violations: ${ui}`, async () => {
      const editor = await filled(ui, 1200);
      const script = editor.document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      editor.document.head.append(script);
      await new Promise((resolve, reject) => {
        script.addEventListener('load', resolve, { once: true });
        script.addEventListener('error', reject, { once: true });
      });
      const { axe } = editor.window as unknown as { axe: typeof import('axe-core') };
      for (const step of STEPS) {
        await show(editor, step);
        const { violations } = await axe.run(editor.document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          resultTypes: ['violations'],
        });
        const found = violations.map(
          ({ id, nodes }) => `${step} ${id}: ${nodes.map(({ html }) => html).join('\n')}`,
        );
        expect(found).to.deep.equal([]);
      }
    });

    it(`does not scroll sideways at 360 pixels: ${ui}`, async () => {
      const editor = await filled(ui, 360);
      for (const step of STEPS) {
        await show(editor, step);
        expect(editor.document.documentElement.scrollWidth, step).to.be.at.most(360);
      }
    });
  }

  it('says everything in both languages', async () => {
    const editor = await filled('en', 1200);
    for (const step of STEPS) {
      await show(editor, step);
      const texts = [...editor.document.querySelectorAll('button, h2, h3, label, legend, .hint, summary')]
        .filter(
          (element) =>
            !element.closest('[lang=zh-CN]:not(html), .indicator-cards, .file-list, .rows, .table, #groups'),
        )
        .map((element) => element.textContent?.trim() ?? '')
        .filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文');
      expect(texts, step).to.deep.equal([]);
    }
  });
});
