import { publisherName } from './publisher-name.ts';

/** Our words before what an outlet reported of an earlier event: “On 12 March, the North Post reported (Saturday: 14 March): ”. */
export const reportedThen = (day: string, name: string, days: string): string =>
  `On ${day}, ${publisherName(name)} reported${days}: `;
