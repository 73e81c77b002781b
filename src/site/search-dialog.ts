/** Search over the page one reads: opened by Ctrl-K or ⌘K, gone with Escape. Loaded when it is first opened. */
import { findStories, loadPagefind } from './find-stories.ts';
import { moveThrough } from './move-through.ts';
import { resultRow } from './result-row.ts';
import { search as words } from './words.ts';

const shown = 6;
/** Milliseconds a reader may pause within a word. */
const pause = 120;

let dialog: HTMLDialogElement | undefined;

/** Opens the dialog; the link names Pagefind's folder, and leads to the search page, which has all results and the choices. */
export function openSearch({ href, dataset: { search: bundle = '' } }: HTMLAnchorElement): void {
  dialog ??= build(bundle, href);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  void loadPagefind(bundle).catch(() => {});
}

function build(bundle: string, page: string): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', words.title);
  // Our own words alone: nothing of a story or a reader comes in here.
  made.innerHTML = `<form role="search" action="${page}"><label for="dialog-q">${words.words}</label><div class="field"><input id="dialog-q" name="q" type="search" autocomplete="off" aria-describedby="dialog-hint"><button type="submit" formmethod="dialog" value="" class="quiet">${words.close}</button></div></form><p class="meta" role="status"></p><ol class="rows" role="list"></ol><p id="dialog-hint" class="meta">${words.hint}</p><p class="more"><a href="${page}">${words.everything}</a></p>`;
  document.body.append(made);
  wire(made, bundle, page);
  return made;
}

function wire(box: HTMLDialogElement, bundle: string, page: string): void {
  const [form, input, said, list] = ['form', 'input', '[role=status]', 'ol'].map((selector) => box.querySelector(selector));
  const all = box.querySelector<HTMLAnchorElement>('.more a');
  if (!(input instanceof HTMLInputElement) || !(list instanceof HTMLOListElement) || !form || !said || !all) return;
  let latest = 0;

  const find = async (): Promise<void> => {
    const mine = ++latest;
    const query = input.value.trim();
    all.href = query === '' ? page : `${page}?${new URLSearchParams({ q: query })}`;
    const hits = query === '' ? [] : await findStories(bundle, { words: query, filters: {}, byDate: false });
    const rows = await Promise.all(hits.slice(0, shown).map((hit) => hit.data()));
    if (mine !== latest) return;
    said.textContent = query === '' || hits.length > 0 ? '' : `${words.nothing} “${query}”.`;
    list.replaceChildren(...rows.map((row) => resultRow(row, 'h2')));
  };

  let waiting: number | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void find().catch(() => (said.textContent = words.failed)), pause);
  });
  form.addEventListener('keydown', (event) => {
    // The close button is the form's first submit button: Enter in the field must not press it.
    if (event instanceof KeyboardEvent && event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      location.assign(all.href);
    }
  });
  // In a search field Escape would only empty the field.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    box.close();
  });
  box.addEventListener('keydown', (event) => moveThrough([input, ...list.querySelectorAll('a')], event));
  box.addEventListener('click', (event) => event.target === box && box.close());
}
