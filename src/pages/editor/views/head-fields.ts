import { html, type TemplateResult } from 'lit';
import type { Report } from '../../../authoring/index.ts';
import type { EditorContext } from '../context.ts';
import { textField } from '../fields.ts';
import type { Understanding } from '../tasks/understand.ts';

type Key = keyof EditorContext['messages']['check']['fields'];

/** Title, area, issuer, date, year and id of the report. */
export function headFields(context: EditorContext, understanding: Understanding): TemplateResult {
  const { messages, history, change } = context;
  const { fields } = messages.check;
  // A report that does not pass the check may lack any of them.
  const { title, area, issuer, issued, year, id }: Partial<Report> = understanding.report;
  const own = history.present.mapping.report;
  const set = (patch: NonNullable<typeof own>) => change({ kind: 'set-report', patch });
  const field = (key: Key, value: string | undefined, save: (value: string | undefined) => void) =>
    textField({
      id: `report-${key}`,
      label: fields[key],
      value: value ?? '',
      ...(key === 'issued' && { hint: fields.issuedHint }),
      ...(key === 'id' && { hint: fields.idHint }),
      ...(key === 'year' && { inputmode: 'numeric' }),
      change: (text) => save(text || undefined),
    });
  return html`<section aria-labelledby="report-title-heading">
    <h3 id="report-title-heading">${messages.check.report}</h3>
    <div class="fields">
      ${field('title', title?.zh, (zh) => set({ title: { ...own?.title, zh } }))}
      ${field('titleEn', title?.en, (en) => set({ title: { ...own?.title, en } }))}
      ${field('area', area?.name?.zh, (zh) => set({ area: { ...own?.area, zh } }))}
      ${field('areaEn', area?.name?.en, (en) => set({ area: { ...own?.area, en } }))}
      ${field('code', area?.code, (code) => set({ area: { ...own?.area, code } }))}
      ${field('issuer', issuer?.zh, (zh) => set({ issuer: { ...own?.issuer, zh } }))}
      ${field('issuerEn', issuer?.en, (en) => set({ issuer: { ...own?.issuer, en } }))}
      ${field('issued', issued, (date) => set({ issued: date }))}
      ${field('year', year ? String(year) : '', (text) => set({ year: yearIn(text) }))}
      ${field('id', id, (text) => set({ id: text }))}
    </div>
  </section>`;
}

function yearIn(text: string | undefined): number | undefined {
  const [digits] = /(?:19|20)\d\d/.exec(text ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}
