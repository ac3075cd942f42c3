/** Draws a standalone SVG as PNG with `pixelRatio` pixels per px. Returns null when the page blocks it: its `img-src` does not allow `blob:`. */
export async function svgToPng(svg: string, pixelRatio: number): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await rasterize(image, pixelRatio);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function rasterize(image: HTMLImageElement, pixelRatio: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * pixelRatio;
  canvas.height = image.naturalHeight * pixelRatio;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
