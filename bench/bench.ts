const help = `npm run bench -- NAME [options]

Measures what the project claims; each prints its figures beside a baseline computed in the same run.

  events --data FILE.json [--leave-out] [--batches N] [--out FILE]
                                         grouping articles by event: rows { id, event, title, text, date, source, url }
  events --scale [--most N]              the same for 2,000, 10,000 and 50,000 generated articles: time and memory
  checks --data FILE.jsonl [--against cited|article] [--out FILE]
                                         what the checks find: rows { id, source, summary, label, kind? }
  verdicts [--accept] [--odd]            what a change of a rule does to our own set of rewrites, beside what is recorded;
                                         --accept records it anew, --odd shows sentences of the half that rules are measured on
  digest --data FILE.jsonl --words N [--folds 5 | --shipped] [--out FILE]
                                         what the digest writer chooses, beside people’s summaries: rows { id, docs, ref }
  told --content DIR --memory DIR [--show]
                                         what is the matter with the stories of a run, and which share of what two voices tell they tell
  planted [--stories DIR] [--missed] [--out FILE]
                                         errors of seventeen kinds planted in the stories of content/, and how many the checks find
  languages [--data FILE.json] [--language es]
                                         the checks in another language: sentences as they stand, and with one detail changed
  wire [--feeds N] [--hosts N] [--parallel N] [--latency MS]
                                         reading 10,000 feeds twice from a local server, beside rss-parser’s parseURL
  site [--stories N] [--per-day N] [--shipped]
                                         what pages weigh, how long and with what memory the site builds: the shipped stories,
                                         and N generated ones (1,000), beside the stories’ files alone; --shipped leaves N out

bench/feed-reader.ts and bench/get.ts are our feed reader and our GET in the shape that harnesses of test feeds and hostile
servers ask for. The data belong to their publishers and are not part of this repository; a missing file is named.`;

const benches: Record<string, () => Promise<unknown>> = {
  events: () => import('./events.ts'),
  checks: () => import('./checks.ts'),
  verdicts: () => import('./verdicts.ts'),
  digest: () => import('./digest.ts'),
  told: () => import('./told.ts'),
  planted: () => import('./planted.ts'),
  languages: () => import('./languages.ts'),
  wire: () => import('./wire.ts'),
  site: () => import('./site.ts'),
};

const [name = ''] = process.argv.splice(2, 1);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) await bench().catch(stop);
else if (name === '' || name === '--help') console.log(help);
else {
  console.error(`bench: there is none called “${name}”: expected one of ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
}

/** A file that is not there, or a call that is wrong, is said in a sentence; anything else is a fault of ours. */
function stop(reason: unknown): void {
  const missing = reason instanceof Error && 'code' in reason && reason.code === 'ENOENT';
  if (!missing && !(reason instanceof Error && /^bench: |--[a-z]/.test(reason.message))) throw reason;
  console.error(
    `bench: ${missing ? `${'path' in reason ? reason.path : name} is not here: the data are no part of this repository` : reason.message.replace(/^bench: /, '')}`,
  );
  process.exitCode = 2;
}

/** A module: its `await` stands at the top. */
export {};
