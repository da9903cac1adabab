import type { Encoding } from '../../../authoring/index.ts';
import type { ChangeKind } from '../state/change.ts';
import type { StepName } from '../steps.ts';

/** The texts of the page in one language; what was read from a file is said by `authoring`. */
export interface Messages {
  /** The name of the language in that language. */
  name: string;
  title: string;
  lead: string;
  language: string;
  steps: Record<StepName, string>;
  stepsLabel: string;
  next(step: string): string;
  back(step: string): string;
  undo: string;
  redo: string;
  undone(change: string): string;
  redone(change: string): string;
  changes: Record<ChangeKind, string>;
  clear: string;
  clearQuestion: string;
  keep: string;
  cleared: string;
  restored: string;
  notKept: string;
  /** When the work was last kept in the browser. */
  kept(at: Date): string;
  reading(file: string): string;
  understanding: string;
  writing: string;
  stop: string;
  stopped: string;
  nothingYet: string;

  files: {
    choose: string;
    drop: string;
    formats: string;
    privacy: string;
    paste: string;
    pasteHint: string;
    read: string;
    pasted: string;
    list: string;
    none: string;
    sheets(count: number, lines: number): string;
    remove(file: string): string;
    added(files: string): string;
    failed: string;
    failure(file: string, why: string): string;
    encoding(file: string): string;
    encodings: Record<Encoding, string>;
    workbook: string;
    template: string;
  };

  check: {
    counts(indicators: number, projects: number): string;
    findings: string;
    kinds: Record<'error' | 'doubt' | 'guess' | 'left-out', (count: number) => string>;
    noDoubts: string;
    show: string;
    report: string;
    fields: {
      title: string;
      titleEn: string;
      area: string;
      areaEn: string;
      code: string;
      issuer: string;
      issuerEn: string;
      issued: string;
      issuedHint: string;
      year: string;
      id: string;
      idHint: string;
    };
    idTaken(id: string, name: string): string;
    tables: string;
    table(number: number, title: string): string;
    tableKinds: Record<'indicators' | 'projects' | 'other', string>;
    leaveOutTable: string;
    original(title: string): string;
    row: string;
    means(column: string): string;
    unknown: string;
    because: string;
    indicators: string;
    onlyDoubtful: string;
    printed: string;
    understood: string;
    line: string;
    leftOut: string;
    change: string;
    close: string;
    changing(name: string): string;
    english: string;
    unit: string;
    measure: string;
    measures: Record<string, string>;
    direction: string;
    directions: Record<'higher' | 'lower' | 'none', string>;
    group: string;
    leaveOut: string;
    words: string;
    estimate: string;
    provisional: string;
    aim: string;
    comparators: Record<string, string>;
    roles: Record<'plan' | 'actual', string>;
    year(year: number): string;
    /** `2024 plan`. */
    figureName(time: string, role: string): string;
    withUnit(value: string, unit: string): string;
    /** `2024 plan: 6.5左右 → 6.5% (about)`. */
    figure(name: string, raw: string, understood: string, remarks: readonly string[]): string;
    kind(measure: string, direction: string): string;
    quotes: string;
    quoteOf(figure: string, raw: string): string;
    foundQuote: string;
    noQuote: string;
    proposed: string;
    proposedHint: string;
    take(name: string): string;
    groups: string;
    groupId(group: string): string;
    groupEnglish(group: string): string;
    projects: string;
    stage(project: string, year: number, role: string): string;
    projectId(project: string): string;
    projectEnglish(project: string): string;
    category(project: string): string;
    leaveOutProject(project: string): string;
    portfolios: string;
    portfoliosHint: string;
    /** A total of projects: `重点项目, 2024: 77 projects`. */
    portfolio(name: string, year: number, count: number): string;
    portfolioId(portfolio: string): string;
    portfolioEnglish(portfolio: string): string;
    gone: string;
  };

  earlier: {
    lead: string;
    choose: string;
    chosen(file: string, title: string): string;
    remove: string;
    added: string;
    addedHint: string;
    gone: string;
    goneHint: string;
    renamed: string;
    renamedHint: string;
    restated: string;
    restatedHint: string;
    none: string;
    isNew: string;
    isLike(name: string): string;
    wasNamed(from: string): string;
    notTheSame(name: string): string;
    same: string;
    before(value: string): string;
    now(value: string): string;
  };

  figures: {
    lead: string;
    problems(count: number): string;
    nothing: string;
    fillIn(field: string): string;
    problem(where: string, what: string): string;
    lastValid: string;
    none: string;
    indicator: string;
  };

  take: {
    ready: string;
    notReady: string;
    report: string;
    reportAbout: string;
    text: string;
    textAbout: string;
    workbook: string;
    workbookAbout: string;
    mapping: string;
    mappingAbout: string;
    save(file: string): string;
    saved(file: string): string;
    embed: string;
    embedAbout: string;
    address: string;
    addressHint: string;
    notAnAddress: string;
    openBuilder: string;
  };

  pages: {
    label(what: string): string;
    of(page: number, pages: number): string;
    previous: string;
    next: string;
  };
}
