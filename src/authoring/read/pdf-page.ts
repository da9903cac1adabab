import { withoutRadicals } from './radicals.ts';

/** A run of text on a page, in points from the top left corner. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Of its middle. */
  readonly y: number;
  readonly height: number;
}

/** A line of a table: horizontal where `y1` equals `y2`. */
export interface Ruling {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly rulings: readonly Ruling[];
  readonly pictures: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What is used of a page of PDF.js. */
export interface PageProxy {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(): Promise<{ items: unknown[] }>;
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

type Point = readonly [x: number, y: number];

const apply = (m: Matrix, x: number, y: number): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** Thinner rectangles are lines. */
const MAX_RULING = 3;

export async function readPage(
  page: PageProxy,
  number: number,
  ops: Readonly<Record<string, number>>,
): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  const { fnArray, argsArray } = await page.getOperatorList();
  const runs = items.flatMap((item): TextRun[] => {
    const { str, transform, width, height } = item as {
      str: string;
      transform: Matrix;
      width: number;
      height: number;
    };
    const text = withoutRadicals(str);
    if (text.trim() === '') return [];
    const [x, y] = apply(view, transform[4], transform[5]);
    return [{ text, x, width, y: y - height * 0.35, height }];
  });
  const paints = Object.keys(ops).filter((name) => /^paint.*Image/.test(name));
  const pictures = fnArray.filter((op) => paints.some((name) => ops[name] === op)).length;
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    runs,
    rulings: rulingsOf(fnArray, argsArray, ops, view),
    pictures,
  };
}

function rulingsOf(
  operators: readonly number[],
  args: readonly unknown[],
  ops: Readonly<Record<string, number>>,
  view: Matrix,
): Ruling[] {
  const rulings: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix = view;
  operators.forEach((operator, i) => {
    if (operator === ops['save']) stack.push(matrix);
    else if (operator === ops['restore']) matrix = stack.pop() ?? view;
    else if (operator === ops['transform']) matrix = multiply(matrix, args[i] as Matrix);
    else if (operator === ops['paintFormXObjectBegin']) {
      stack.push(matrix);
      const [inner] = args[i] as [Matrix | null];
      if (inner) matrix = multiply(matrix, inner);
    } else if (operator === ops['paintFormXObjectEnd']) matrix = stack.pop() ?? view;
    else if (operator === ops['constructPath']) {
      const [paint, [data]] = args[i] as [number, [ArrayLike<number> | null]];
      if (data && paint !== ops['endPath']) addSegments(data, matrix, rulings);
    }
  });
  return rulings;
}

/** The number of coordinates of each drawing operator of PDF.js: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];

function addSegments(data: ArrayLike<number>, matrix: Matrix, rulings: Ruling[]): void {
  let shape: Point[] = [];
  const end = () => {
    const whole = rulingOf(shape);
    const lines = whole ? [whole] : shape.map((_, p) => rulingOf(shape.slice(p, p + 2)));
    for (const line of lines) if (line) rulings.push(line);
    shape = [];
  };
  for (let at = 0; at < data.length; ) {
    const operator = data[at++] ?? 0;
    if (operator === 0) end();
    if (operator === 4) shape.push(...shape.slice(0, 1));
    if (operator === 0 || operator === 1) shape.push(apply(matrix, data[at] ?? 0, data[at + 1] ?? 0));
    at += COORDINATES[operator] ?? data.length;
  }
  end();
}

/** What points enclose that is thin, upright or level, as a line through the middle. */
function rulingOf(points: readonly Point[]): Ruling | null {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x1 = Math.min(x1, x);
    y1 = Math.min(y1, y);
    x2 = Math.max(x2, x);
    y2 = Math.max(y2, y);
  }
  const [width, height] = [x2 - x1, y2 - y1];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  if (height <= MAX_RULING && width > MAX_RULING) return { x1, x2, y1: y, y2: y };
  if (width <= MAX_RULING && height > MAX_RULING) return { y1, y2, x1: x, x2: x };
  return null;
}
