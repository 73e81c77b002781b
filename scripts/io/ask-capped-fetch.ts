/** The body went on beyond what was allowed. */
export class ReplyTooLarge extends Error {}

/** `fetch` whose bodies are cut, with `ReplyTooLarge`, after `most` bytes (decompressed). */
export function cappedFetch(given: typeof fetch, most: number): typeof fetch {
  return async (url, init) => {
    const response = await given(url, init);
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counter(most)), { status, statusText, headers });
  };
}

function counter(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > most) controller.error(new ReplyTooLarge(`more than ${most} bytes`));
      else controller.enqueue(chunk);
    },
  });
}
