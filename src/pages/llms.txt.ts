import { llmsText } from '../stories/llms-text.ts';
import { paper } from '../stories/paper.ts';

/** What the paper is and where its parts are, for language models. */
export const GET = async (): Promise<Response> =>
  new Response(llmsText(await paper()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
