/** Image pixels for each CSS pixel, for high-density screens and print. */
const DENSITY = 2;
/** The limits of mobile browsers; a larger picture gets a lower density. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE = 16_384;

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the SVG could not be loaded as an image'));
    image.src = url;
  });
}

/** Rasterizes an SVG of this size, in CSS pixels. */
export async function renderPng(svg: string, width: number, height: number): Promise<Blob> {
  const density = Math.min(
    DENSITY,
    Math.sqrt(MOST_PIXELS / (width * height)),
    LONGEST_SIDE / Math.max(width, height),
  );
  // Not a blob: URL, as these taint a canvas in older Safari.
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the canvas could not be encoded'))),
      'image/png',
    );
  });
}
