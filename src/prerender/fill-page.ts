import { truncate } from '../report/format-value.ts';
import { type Charset, charsetOf, UTF_8_BOM } from './charset.ts';
import { withDatasets } from './datasets.ts';
import { type FilledTag, fillTag, type ShownFigure } from './fill-tag.ts';
import type { PageProblem } from './page-problem.ts';
import { positionsIn } from './positions.ts';
import { chosenFigure, figureIds, ownImage, withPreview } from './preview/open-graph.ts';
import { cannotBeInside, splice, wouldBreakParsing } from './splice.ts';
import type { ReportOf } from './tag-reports.ts';
import { parsePage } from './tags.ts';

export interface FillOptions {
  reportOf: ReportOf;
  jsonLd: boolean;
  /** If set, the head gets the metadata of a link preview with the picture of a figure. */
  preview?: PreviewRequest | undefined;
}

export interface PreviewRequest {
  /** The id of the tag; the first one by default. */
  figure: string | undefined;
  /** The URL of its picture. */
  image: string;
}

const NO_HEAD = 'no place for the metadata: the page has no </head>; write <head>…</head>';
const OWN_IMAGE = 'the page names a picture for link previews by itself: remove it, or render without --og';

interface Finding {
  at: { startOffset: number; endOffset: number };
  message: string;
}

export interface FilledPage {
  source: string;
  problems: PageProblem[];
  shown: ShownFigure | undefined;
}

/** The page with its tags filled in, or unchanged, with what is wrong with it. */
export async function fillPage(
  page: string,
  known: Charset | null,
  { reportOf, jsonLd, preview }: FillOptions,
): Promise<FilledPage> {
  const bom = ['\uFEFF', UTF_8_BOM].find((start) => page.startsWith(start)) ?? '';
  const source = page.slice(bom.length);
  const { tags, metas, cutTag } = parsePage(source);
  const charset = known ?? charsetOf(page, metas);
  const refused = (message: string): FilledPage => ({
    source: page,
    problems: [{ line: 1, column: 1, tag: '', message }],
    shown: undefined,
  });
  if (typeof charset === 'string') return refused(`unsupported encoding ${charset}: save the page as UTF-8`);

  const filled: FilledTag[] = [];
  const figures = new Map<string, number>();
  for (const found of tags) filled.push(await fillTag(found, source, charset, reportOf, figures));
  const findings: Finding[] = filled.flatMap(({ found, messages }) =>
    messages.map((message) => ({ at: found.start, message })),
  );
  if (cutTag !== null) {
    const at = { startOffset: cutTag, endOffset: source.length };
    findings.push({ at, message: 'incomplete start tag: the page ends before ">"' });
  }
  const image = preview && ownImage(metas);
  if (image?.sourceCodeLocation) findings.push({ at: image.sourceCodeLocation, message: OWN_IMAGE });
  const edits = findings.length > 0 ? [] : filled;
  const rendered = splice(source, edits);
  for (const found of wouldBreakParsing(rendered, edits))
    findings.push({ at: found.start, message: cannotBeInside(found) });
  if (findings.length === 0) {
    const chosen = preview && chosenFigure(filled, preview.figure, charset);
    if (preview?.figure !== undefined && filled.length > 0 && !chosen) {
      const ids = figureIds(filled, charset).map((id) => `"${id}"`);
      const known = ids.length > 0 ? `expected one of ${ids.join(', ')}` : 'no tag of a figure has one';
      return refused(`no figure with the id "${truncate(preview.figure)}": ${truncate(known, 300)}`);
    }
    const described = jsonLd ? await withDatasets(rendered, filled, charset) : rendered;
    const whole =
      described !== null && preview
        ? withPreview(described, chosen?.shown, preview.image, charset)
        : described;
    return whole === null ? refused(NO_HEAD) : { source: bom + whole, problems: [], shown: chosen?.shown };
  }

  const positionOf = positionsIn(source, charset);
  findings.sort((a, b) => a.at.startOffset - b.at.startOffset);
  const problems = findings.map(({ at, message }) => {
    const tag = charset.decode(source.slice(at.startOffset, at.endOffset)).replace(/\s+/g, ' ');
    return { ...positionOf(at.startOffset), tag: truncate(tag), message };
  });
  return { source: page, problems, shown: undefined };
}
