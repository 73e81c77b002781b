/** axe, once its source was evaluated in a page. */
interface Window {
  axe: typeof import('axe-core');
}
