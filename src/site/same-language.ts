import type { AstroIntegration } from 'astro';
import newsroom from '../../newsroom.config.ts';
import { speaks } from './words.ts';

/** What a build says where the paper's language is not that of its own words; undefined where it is. */
export const otherLanguage = (language: string): string | undefined =>
  new Intl.Locale(language).language === speaks
    ? undefined
    : `newsroom.config.ts says that the paper is in “${language}”, but its own words are in “${speaks}”: translate src/site/words.ts and src/pages/about.astro, and name the language in \`speaks\`. Until then browsers and screen readers are told “${language}” and get “${speaks}”.`;

export const sameLanguage = (): AstroIntegration => ({
  name: 'same-language',
  hooks: {
    'astro:config:done': ({ logger }) => {
      const warning = otherLanguage(newsroom.language);
      if (warning) logger.warn(warning);
    },
  },
});
