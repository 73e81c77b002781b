/** An id as a name, where nobody has given one: `port-alder` → “Port Alder”. */
export const inWords = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
