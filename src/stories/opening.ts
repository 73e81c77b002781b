import { plainText } from './plain-text.ts';
import { says } from './repeats-lead.ts';
import type { Story } from './story.ts';

/** Up to `most` first paragraphs as plain text, without those that say again what the standfirst has said. */
export function opening(story: Story, most = 2): string[] {
  const paragraphs = (story.body.sections[0]?.part === 'prose' ? story.body.sections[0].nodes : [])
    .filter((node) => node.type === 'paragraph')
    .map((node) => plainText(node).trim());
  return paragraphs.filter((text) => !says(text, story.front.summary)).slice(0, most);
}

/** The first thing its sources differ in, as plain text with its heading; undefined where they do not. */
export function differences({ body }: Story): { heading: string; text: string } | undefined {
  const section = body.sections.find(({ part }) => part === 'differences');
  const text = section?.nodes.map((node) => plainText(node).trim()).find((words) => words !== '');
  return section?.heading && text ? { heading: section.heading, text } : undefined;
}
