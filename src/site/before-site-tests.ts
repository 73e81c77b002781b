/** Builds what several files of tests look at, once for all of them. */
import { buildEmpty, buildFixture } from './edition.ts';

export default async function beforeSiteTests(): Promise<void> {
  await Promise.all([buildFixture('fixture'), buildEmpty('empty')]);
}
