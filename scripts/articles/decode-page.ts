import { decode } from '../feeds/decode.ts';

/** The text of a page's bytes: as for a feed, and where the HTTP header names no charset the page's own `<meta>` is asked. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  if (/charset\s*=/i.test(contentType)) return decode(bytes, contentType);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /<meta\s[^<>]{0,200}?charset\s*=\s*["']?([\w:-]{2,40})/i.exec(start)?.[1];
  return decode(bytes, charset === undefined ? contentType : `${contentType}; charset=${charset}`);
}
