import newsroom from '../../newsroom.config.ts';
import { mark } from '../site/mark.ts';
import { canDraw } from './can-draw.ts';

/** What stands on a picture: lines of plain text, empty where there is none. */
export type Card = { kicker: string; headline: string; foot: string };

/** A node as satori takes it: what React would make of a tag. */
export type Node = { type: string; props: Record<string, unknown> };

/** Composed, as `canDraw` looks at it: the font has “é” and not its two parts. */
const composed = (text: string): string => text.normalize('NFC');

const node = (type: string, style: Record<string, unknown>, children?: unknown, more: Record<string, unknown> = {}): Node => ({
  type,
  props: { style, ...more, ...(children === undefined ? {} : { children }) },
});

const [paper, ink, soft, accent] = ['#fdfbf5', '#1d1a16', '#5c554b', '#8f2a1f'];

const column = { display: 'flex', flexDirection: 'column' };

/** Pixels, and lines of type in them. */
const [roomForTheHeadline, lineHeight] = [310, 1.1];

/** A long headline is set smaller, then cut: pixels of its type, by its length in characters. */
const sizes = [
  { upTo: 45, size: 100 },
  { upTo: 75, size: 82 },
  { upTo: 120, size: 66 },
  { upTo: 190, size: 52 },
  { upTo: Infinity, size: 44 },
];

/** The card as a tree to be drawn at 1200 × 630. */
export function cardTree({ kicker, headline, foot }: Card): Node {
  const size = sizes.find(({ upTo }) => headline.length <= upTo)?.size ?? 44;
  const lines = Math.floor(roomForTheHeadline / (size * lineHeight));
  const words = { display: 'block', fontSize: size, lineHeight, lineClamp: lines, wordBreak: 'break-word' };
  return node('div', { display: 'flex', width: 1200, height: 630, background: paper, color: ink }, [
    node('div', { ...column, width: 1072, height: 534, margin: '48px 64px' }, [
      nameplate(),
      node('div', { display: 'flex', height: 8, borderTop: `3px solid ${ink}`, borderBottom: `1px solid ${ink}` }),
      node('div', { ...column, flexGrow: 1, justifyContent: 'center' }, [
        node('div', { display: 'flex', color: accent, fontSize: 34, marginBottom: kicker ? 14 : 0 }, composed(kicker)),
        node('div', words, composed(headline)),
      ]),
      node('div', { display: 'flex', color: soft, fontSize: 30 }, composed(foot)),
    ]),
  ]);
}

function nameplate(): Node {
  const picture = node('img', { width: 56, height: 56 }, undefined, {
    src: `data:image/svg+xml;base64,${Buffer.from(mark()).toString('base64')}`,
    width: 56,
    height: 56,
  });
  const name = canDraw(newsroom.name) ? composed(newsroom.name) : '';
  return node('div', { display: 'flex', alignItems: 'center', gap: 20, paddingBottom: 22, fontSize: 40 }, [
    picture,
    node('div', { display: 'flex' }, name),
  ]);
}
