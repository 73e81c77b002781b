import { mark } from '../site/mark.ts';

/** The mark, for tabs. */
export const GET = (): Response => new Response(mark());
