/** The letters the pictures' font has (Source Serif 4, Latin and Latin extended) and that can be expected in a headline. */
const drawn =
  /^[\u0020-\u007e\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u0218-\u021b\u1e9e\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac]*$/u;

/** Whether every letter can be drawn: a missing one would be an empty box. */
export const canDraw = (text: string): boolean => drawn.test(text.normalize('NFC'));
