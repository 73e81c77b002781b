/** The optional script of every page: appearance, the reader's day, “late”, copy and share, and the key that opens search. */
import dialog from 'on-demand:search-dialog';

const each = <Kind extends HTMLElement>(selector: string, then: (element: Kind) => void) =>
  document.querySelectorAll<Kind>(selector).forEach(then);

const root = document.documentElement;

each<HTMLInputElement>('[name=theme]', (radio) => {
  radio.checked = radio.value === (root.dataset['theme'] ?? '');
  radio.onchange = () => {
    root.dataset['theme'] = radio.value;
    try {
      localStorage.setItem('theme', radio.value);
    } catch {
      // Without storage the choice holds for this page.
    }
  };
});

each('[data-today]', (element) => {
  const now = new Date();
  // A day in the paper's words takes a phone a tenth of a second, so only where it is another one.
  if (now.toDateString() === element.dataset['today']) return;
  element.textContent = `${element.dataset['words']} ${now.toLocaleDateString(element.dataset['locale'], { dateStyle: 'full' })}`;
  element.hidden = false;
});

each('[data-late]', (element) => {
  element.hidden = Date.now() < Number(element.dataset['late']);
});

each<HTMLButtonElement>('[data-copy]', (button) => {
  button.hidden = false;
  button.onclick = async () => {
    await navigator.clipboard.writeText(button.value);
    button.textContent = button.dataset['copy'] ?? '';
  };
});

each<HTMLButtonElement>('[data-share]', (button) => {
  button.hidden = !('share' in navigator);
  // A reader who closes the dialog has shared nothing, which is no error.
  button.onclick = () => navigator.share({ title: document.title, url: button.value }).catch(() => {});
});

each<HTMLAnchorElement>('[data-search]', (link) => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || document.querySelector('#search')) return;
    event.preventDefault();
    void import(/* @vite-ignore */ dialog).then(({ openSearch }) => openSearch(link));
  });
});
