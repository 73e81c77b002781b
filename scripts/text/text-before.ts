/** As far back as any rule about what stands before a place looks. */
const REACH = 120;

/** What stands before a place in a text, and no more of it: to look back over all of a long text from each of its words takes for ever. */
export const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at);
