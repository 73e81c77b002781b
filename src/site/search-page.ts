/** The search page's script: words, four facets with their numbers, order; the address follows, so that a search can be kept. */
import { findStories, loadPagefind } from './find-stories.ts';
import type { Found } from './pagefind.ts';
import { moveThrough } from './move-through.ts';
import { resultRow } from './result-row.ts';
import { search as words } from './words.ts';

const facets = ['section', 'tag', 'source', 'writer'] as const;
const resultsAtATime = 10;
/** Values of a facet worth a place in the list: the most used ones. */
const valuesInAFacet = 200;

const form = document.querySelector<HTMLFormElement>('#search');
const found = document.querySelector<HTMLElement>('#found');
const results = document.querySelector<HTMLElement>('#results');
const more = document.querySelector<HTMLElement>('#more');

if (form?.dataset['bundle'] && found && results && more) start(form, found, results, more);

function start(form: HTMLFormElement, found: HTMLElement, results: HTMLElement, more: HTMLElement): void {
  const bundle = form.dataset['bundle'] ?? '';
  let rest: Found[] = [];
  let latest = 0;

  const showMore = async () => {
    const mine = latest;
    const shown = await Promise.all(rest.splice(0, resultsAtATime).map((result) => result.data()));
    // A newer question was asked meanwhile: its answers must not mix with these.
    if (mine !== latest) return [];
    const rows = shown.map((page) => resultRow(page));
    results.append(...rows);
    more.hidden = rest.length === 0;
    return rows;
  };

  const search = async () => {
    const asked = askedOf(form);
    const mine = ++latest;
    if (asked.words === '' && Object.keys(asked.filters).length === 0) return say('');
    say(words.searching);
    const hits = await findStories(bundle, asked);
    if (mine !== latest) return;
    say(answer(hits.length, asked.words, form));
    rest = [...hits];
    await showMore();
  };

  const say = (sentence: string) => {
    found.textContent = sentence;
    results.replaceChildren();
    more.hidden = true;
  };

  const attempt = () => search().catch(() => say(words.failed));

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    for (const [name, value] of [...query]) if (value === '') query.delete(name);
    history.replaceState(null, '', `?${query}`);
    void attempt();
  });
  form.addEventListener('change', () => form.requestSubmit());
  more.querySelector('button')?.addEventListener('click', async () => {
    const [first] = await showMore();
    first?.querySelector('a')?.focus();
  });
  results.addEventListener('keydown', (event) => moveThrough([...results.querySelectorAll('a')], event));

  void loadPagefind(bundle)
    .then(({ filters }) => filters())
    .then((values) => fill(form, values))
    .catch(() => {})
    .then(() => {
      takeFromAddress(form);
      void attempt();
    });
  takeFromAddress(form);
}

function askedOf(form: HTMLFormElement): { words: string; filters: Record<string, string>; byDate: boolean } {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  return {
    words: text('q'),
    filters: Object.fromEntries(facets.map((name) => [name, text(name)]).filter(([, value]) => value !== '')),
    byDate: text('order') === 'date',
  };
}

/** “3 stories for “ferry””; the forms stand in the page, which knows its language. */
function answer(amount: number, query: string, form: HTMLFormElement): string {
  const { one = '', other = '' } = form.dataset;
  const what = query === '' ? '' : ` ${words.found} “${query}”`;
  if (amount === 0) return query === '' ? `${words.nothing}…` : `${words.nothing} “${query}”.`;
  return `${amount} ${amount === 1 ? one : other}${what}`;
}

/** Each facet's values, the most used first, with their number of stories. */
function fill(form: HTMLFormElement, values: Record<string, Record<string, number>>): void {
  for (const name of facets) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    const most = Object.entries(values[name] ?? {}).toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
    const options = most.slice(0, valuesInAFacet).map(([value, amount]) => new Option(`${value} (${amount})`, value));
    select.append(...options);
  }
}

function takeFromAddress(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}
