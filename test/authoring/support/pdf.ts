/** Something on a page, in points from the top left corner. */
export type Mark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }
  | { readonly from: readonly [x: number, y: number]; readonly to: readonly [x: number, y: number] }
  /** Operators as they are, in points from the bottom left corner of a page 842 high. */
  | { readonly raw: string };

const HEIGHT = 842;

const hex = (text: string): string =>
  Array.from(text, (c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Each code is its own character. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  .reduce<string[][]>((blocks, high, h) => {
    if (h % 100 === 0) blocks.push([]);
    blocks.at(-1)?.push(`<${high}00> <${high}ff> <${high}00>`);
    return blocks;
  }, [])
  .map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`)
  .join('\n')}
endcmap end end`;

/** `named`: a font that is not embedded and whose codes only its name explains, as old programs write. */
export type PdfFont = 'embedded' | 'named';

/** An object that a page can paint: `/X1 Do` the first. */
export const painted = (dictionary: string, content: string): string =>
  `<< /Type /XObject ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A PDF with these marks on its pages, and objects that they paint. */
export function pdf(
  pages: readonly (readonly Mark[])[],
  font: PdfFont = 'embedded',
  paintable: readonly string[] = [],
): Uint8Array {
  const contents = pages.map((marks) =>
    marks
      .map((mark) =>
        'raw' in mark
          ? mark.raw
          : 'text' in mark
            ? `BT /F1 ${mark.size ?? 10} Tf ${mark.x} ${HEIGHT - mark.y} Td <${hex(mark.text)}> Tj ET`
            : `0.5 w ${mark.from[0]} ${HEIGHT - mark.from[1]} m ${mark.to[0]} ${HEIGHT - mark.to[1]} l S`,
      )
      .join('\n'),
  );
  const first = 6;
  const objectsOf = paintable.map((_, x) => `/X${x + 1} ${first + pages.length * 2 + x} 0 R`).join(' ');
  const kids = pages.map((_, p) => `${first + p * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font === 'embedded'
      ? '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>'
      : '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${
      font === 'embedded' ? 'Identity' : 'GB1'
    }) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> /DW 1000 /W [32 [250 250 250 500 500 900] 48 57 500 65 90 600] >>`,
    stream(TO_UNICODE),
    ...pages.flatMap((_, p) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> /XObject << ${objectsOf} >> >> /Contents ${first + p * 2 + 1} 0 R >>`,
      stream(contents[p] ?? ''),
    ]),
    ...paintable,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, o) => {
    const at = file.length;
    file += `${o + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A table with lines around its cells: `null` is covered by the cell on its left. */
export function ruledTable(
  rows: readonly (readonly (string | null)[])[],
  x: number,
  y: number,
  widths: readonly number[],
  height = 20,
): Mark[] {
  const marks: Mark[] = [];
  const lefts = widths.map((_, c) => x + widths.slice(0, c).reduce((sum, width) => sum + width, 0));
  const right = x + widths.reduce((sum, width) => sum + width, 0);
  const bottom = y + rows.length * height;
  rows.forEach((row, r) => {
    const top = y + r * height;
    marks.push({ from: [x, top], to: [right, top] });
    row.forEach((text, c) => {
      if (text !== null) marks.push({ from: [lefts[c] ?? 0, top], to: [lefts[c] ?? 0, top + height] });
      if (text) marks.push({ text, x: (lefts[c] ?? 0) + 4, y: top + 14 });
    });
    marks.push({ from: [right, top], to: [right, top + height] });
  });
  marks.push({ from: [x, bottom], to: [right, bottom] });
  return marks;
}
