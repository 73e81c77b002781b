import newsroom from '../../newsroom.config.ts';
import { day } from '../site/dates.ts';
import { visible } from '../site/escape-html.ts';
import { count } from '../site/language.ts';
import { counted, picture as words } from '../site/words.ts';
import type { Paper } from '../stories/paper.ts';
import { publishersOf, type Story } from '../stories/story.ts';
import { canDraw } from './can-draw.ts';
import type { Card } from './card.ts';
import { freshFrom } from './fresh.ts';

/** Pixels: what the large previews of messengers and networks ask for. */
export const pictureSize = { width: 1200, height: 630 };

/** A picture to be shown where a page is shared: its file, from the site's root, and its words. */
export type Picture = { path: string; alt: string };

/** A picture with what is drawn on it. */
export type DrawnPicture = Picture & { card: Card };

/** Without words of a story or section: for pages of neither, and for names in letters the font lacks. */
export const plainPicture = (): DrawnPicture => ({
  path: '/share/paper.png',
  alt: visible(newsroom.name),
  card: { kicker: '', headline: [newsroom.name, newsroom.motto].find(canDraw) ?? '', foot: '' },
});

/** That of a section. */
export function sectionPicture({ id, name, description }: Paper['sections'][number]): DrawnPicture {
  if (!canDraw(name)) return plainPicture();
  const foot = canDraw(description) ? visible(description) : '';
  return { path: `/share/${id}.png`, alt: visible(name), card: { kicker: '', headline: visible(name), foot } };
}

/** A story's own where it is young and the font has its letters; else that of its section. */
export function storyPicture(story: Story, paper: Paper): DrawnPicture {
  return ownPicture(story, paper) ?? pictureOfSection(story, paper);
}

/** A young story's own picture; undefined where it has none. */
export function ownPicture(story: Story, paper: Paper): DrawnPicture | undefined {
  const { front } = story;
  if (front.withdrawn || !canDraw(front.title) || front.published < freshFrom(paper)) return undefined;
  const publishers = count(publishersOf(story, paper.publisherOf).length, counted.publisher);
  const section = paper.sectionName(front.section);
  return {
    path: `/share/${story.id}.png`,
    alt: visible(`${section}: ${front.title}`),
    card: {
      kicker: canDraw(section) ? visible(section) : '',
      headline: visible(front.title),
      foot: `${front.sample ? `${words.sample} · ` : ''}${words.from} ${publishers} · ${day(front.published)}`,
    },
  };
}

function pictureOfSection({ front }: Story, { sections }: Paper): DrawnPicture {
  const section = sections.find(({ id }) => id === front.section);
  return section ? sectionPicture(section) : plainPicture();
}
