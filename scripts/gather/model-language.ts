import { hasPack } from '../checks/check-story.ts';

/** Why no model may write in a language (BCP 47): what it says could hardly be checked. Null where it may. */
export const whyNoModelFor = (language: string): string | null =>
  hasPack(language) ? null : `no-rules-for-this-language: ${language}; the model writer stays off`;
