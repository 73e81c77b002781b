interface Window {
  /** axe, once its source was evaluated in a page. */
  axe: typeof import('axe-core');
  /** How far things jumped, as the browser scores it. */
  shifted?: number;
}
