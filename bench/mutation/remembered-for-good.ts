import { remembered } from '../../scripts/text/remembered.ts';

/** As `scripts/text/remembered.ts`, and nothing is forgotten: what reads a text alone has no mutants, and the tests have the same few thousand texts each time. */
const forGood = <T>(read: (text: string) => T): ((text: string) => T) => remembered(read, Number.POSITIVE_INFINITY);
export { forGood as remembered };
