import { createHash } from 'node:crypto';

/**
 * Runs before anything is painted, so that a reader's choice of light or dark never flashes. It stands in the page itself;
 * the policy allows it by its hash.
 */
export const themeScript = `try{document.documentElement.dataset.theme=localStorage.getItem('theme')||''}catch{}`;

export const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
