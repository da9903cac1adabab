/** Pixels a pixel of the page, for screens and prints that show them. */
const DENSITY = 2;
/** What browsers on phones take at most; a picture beyond has fewer pixels rather than none. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE = 16_384;

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the picture could not be read back'));
    image.src = url;
  });
}

/** The pixels of an SVG of this size. */
export async function renderPng(svg: string, width: number, height: number): Promise<Blob> {
  const density = Math.min(
    DENSITY,
    Math.sqrt(MOST_PIXELS / (width * height)),
    LONGEST_SIDE / Math.max(width, height),
  );
  // Not a blob: URL, whose pictures older Safari does not let a canvas give back.
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture has no pixels'))),
      'image/png',
    );
  });
}
