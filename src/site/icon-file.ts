/** An icon of one width, as PNG. */
type Image = { size: number; png: Uint8Array };

/** Images in one `.ico` file: a header, an entry of 16 bytes each, then the images, which may be PNG. */
export function iconFile(images: Image[]): Uint8Array<ArrayBuffer> {
  const header = 6 + 16 * images.length;
  const file = new Uint8Array(header + images.reduce((sum, { png }) => sum + png.length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, images.length, true);
  let offset = header;
  for (const [index, { size, png }] of images.entries()) {
    const entry = 6 + 16 * index;
    view.setUint8(entry, size);
    view.setUint8(entry + 1, size);
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  }
  return file;
}
