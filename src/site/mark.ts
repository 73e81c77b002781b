/**
 * The paper's mark: lines of text, of which the last ends in a footnote's raised point. It says no letter, so that a fork with
 * another name keeps it. `inset` (0 to 0.2 of the width) leaves room at the edges, for icons that are cut to a circle.
 */
export const mark = (inset = 0): string => {
  const scale = 1 - 2 * inset;
  const corner = inset > 0 ? 0 : 7;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="${corner}" fill="#8f2a1f"/>`,
    `<g transform="translate(${32 * inset} ${32 * inset}) scale(${scale})" fill="#fdfbf5">`,
    '<rect x="6" y="7" width="20" height="4"/><rect x="6" y="14" width="20" height="4"/><rect x="6" y="21" width="11" height="4"/>',
    '<circle cx="22.500" cy="22" r="3.500" fill="#ffcf5c"/>',
    '</g></svg>',
  ].join('');
};
