/** What runs in a worker: judging stories by themselves, and recording their trails. */
import { z } from 'astro/zod';
import { serveTasks } from '../io/serve-tasks.ts';
import { judgeStory } from './judge-story.ts';
import { recordTrail } from './record-trail.ts';

const filesSchema = z.tuple([z.array(z.object({ path: z.string(), text: z.string() }))]);

serveTasks({
  judge: (...input) => filesSchema.parse(input)[0].map(judgeStory),
  record: (...input) => filesSchema.parse(input)[0].map(recordTrail),
});
