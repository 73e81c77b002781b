/** The part of `subset-font` that is used; the package brings no types. */
declare module 'subset-font' {
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2';
      /** Axes to fix, or to narrow. */
      variationAxes?: Record<string, number | { min: number; max: number }>;
      /** OpenType features to keep; all unless said. */
      keepFeatures?: readonly string[];
      noHinting?: boolean;
    },
  ) => Promise<Buffer>;
  export default subsetFont;
}
