import type { Report } from '../../report/schema.ts';
import { ABSENT } from './field.ts';

type Json = Record<string, unknown>;

/** What the rows of the sheet 报告 are of. */
export const REPORT_KEYS: Readonly<Record<string, string>> = {
  format: '格式',
  report: '报告编号',
  area: '地区',
  title: '报告名称',
  issuer: '发布单位',
  issued: '发布日期',
  year: '报告年份',
  text: '原文文件',
  url: '原文网址',
  note: '脚注',
  group: '分组',
  section: '章节',
};

/** The report without its lists of figures and projects, as rows. */
export function reportRows(report: Report): object[] {
  const { format, id, area, title, issuer, issued, year, source, notes, groups, sections } = report;
  return [
    { key: 'format', id: format },
    { key: 'report', id },
    { key: 'area', id: area.code, name: area.name },
    { key: 'title', name: title },
    { key: 'issuer', name: issuer },
    { key: 'issued', id: issued },
    { key: 'year', id: String(year) },
    ...(source.text === undefined ? [] : [{ key: 'text', id: source.text }]),
    ...(source.url === undefined ? [] : [{ key: 'url', id: source.url }]),
    ...notes.map((name) => ({ key: 'note', name })),
    ...groups.map((group) => ({ key: 'group', ...group })),
    ...(sections ?? []).map((section) => ({ key: 'section', ...section })),
    ...(sections?.length === 0 ? [{ key: 'section', id: ABSENT }] : []),
  ];
}

/** The report that rows give, and the index of the row of each of its properties. */
export function reportOfRows(rows: readonly (Json | null)[]): { report: Json; rowOf: Map<string, number> } {
  const notes: unknown[] = [];
  const groups: unknown[] = [];
  const sections: unknown[] = [];
  const source: Json = {};
  const report: Json = {};
  const rowOf = new Map<string, number>();
  const take = (path: string, row: number, value: unknown) => {
    if (value === undefined) return;
    rowOf.set(path, row);
    report[path] = value;
  };
  rows.forEach((record, row) => {
    if (!record) return;
    const { key, id, name, opening } = record;
    // An empty row of the template.
    if (id === undefined && name === undefined && opening === undefined) return;
    const named = (list: unknown[], path: string, value: unknown) => {
      rowOf.set(`${path}[${list.length}]`, row);
      list.push(value);
    };
    if (key === 'format' || key === 'issued') take(key, row, id);
    else if (key === 'report') take('id', row, id);
    else if (key === 'year') take('year', row, /^\d+$/.test(String(id)) ? Number(id) : id);
    else if (key === 'title' || key === 'issuer') take(key, row, name);
    else if (key === 'area') take('area', row, { ...(id !== undefined && { code: id }), name });
    else if (key === 'text' || key === 'url') {
      if (id !== undefined) source[key] = id;
      rowOf.set(`source.${key}`, row);
    } else if (key === 'note') named(notes, 'notes', name);
    else if (key === 'group') named(groups, 'groups', { id, name });
    else if (key === 'section') {
      rowOf.set('sections', row);
      if (id !== ABSENT) named(sections, 'sections', { id, name, opening });
    }
  });
  return {
    report: {
      ...report,
      source,
      notes,
      ...(rowOf.has('sections') && { sections }),
      groups,
    },
    rowOf,
  };
}
