// The readers, and the tests' makers of files, run by Vite in Node.
export { readSource, readString } from '../../src/authoring/read/read-source.ts';
export { buildDraft } from '../../src/authoring/report/build-draft.ts';
export { describeProblem } from '../../src/report/problem.ts';
export {
  archive,
  gbk,
  openDocument,
  spreadsheet,
  utf8,
  wordDocument,
} from '../../test/authoring/support/files.ts';
