/** The search page's script. Pagefind is loaded when a reader first turns to the field, not before. */
import { resultRow } from './result-row.ts';
import type { Bundle, Found } from './pagefind.ts';

const form = document.querySelector<HTMLFormElement>('#search');
const found = document.querySelector<HTMLElement>('#found');
const results = document.querySelector<HTMLElement>('#results');
const more = document.querySelector<HTMLElement>('#more');
const resultsAtATime = 10;

if (form && found && results && more) start(form, found, results, more);

function start(form: HTMLFormElement, found: HTMLElement, results: HTMLElement, more: HTMLElement): void {
  let bundle: Promise<Bundle> | undefined;
  let rest: Found[] = [];
  let latest = 0;
  const load = () => (bundle ??= import(/* @vite-ignore */ `${form.dataset['bundle']}pagefind.js`));

  const showMore = async () => {
    const shown = await Promise.all(rest.splice(0, resultsAtATime).map((result) => result.data()));
    results.append(...shown.map(resultRow));
    more.hidden = rest.length === 0;
  };

  const search = async () => {
    const { q, section, order } = choicesOf(form);
    const mine = ++latest;
    if (q === '') return say('');
    say('Searching…');
    const pagefind = await load();
    const { results: hits } = await pagefind.search(q, {
      filters: section === '' ? {} : { section },
      sort: order === 'date' ? { date: 'desc' } : {},
    });
    if (mine !== latest) return;
    say(hits.length === 0 ? `Nothing found for “${q}”.` : `${hits.length} ${hits.length === 1 ? 'story' : 'stories'} for “${q}”`);
    rest = [...hits];
    await showMore();
  };

  const say = (words: string) => {
    found.textContent = words;
    results.replaceChildren();
    more.hidden = true;
  };

  const attempt = () => search().catch(() => say('Search could not be loaded. Try again, or look in the archive.'));

  form.addEventListener('focusin', () => void load().catch(() => (bundle = undefined)), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams(Object.entries(choicesOf(form)).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `?${query}`);
    void attempt();
  });
  form.addEventListener('change', () => form.requestSubmit());
  more.querySelector('button')?.addEventListener('click', () => void showMore());

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  if (choicesOf(form).q !== '') void attempt();
}

function choicesOf(form: HTMLFormElement): { q: string; section: string; order: string } {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  return { q: text('q'), section: text('section'), order: text('order') };
}
