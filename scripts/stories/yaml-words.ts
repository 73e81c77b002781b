import type { YAMLParseError } from 'yaml';

const noField = 'this is no field: write its name, a colon, a space and its value in one line';

/** What is wrong with the form of front matter, by the reader's code for it, and what to do. */
const words: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins a sign of its own: write two of them, \\\\, for one',
  BAD_INDENT: 'this line stands further in or out than its neighbours: give the entries of one list or field the same indent',
  BAD_SCALAR_START: 'a value cannot begin with this character: put the value in double quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second “: ” in one line: put the value in double quotes',
  DUPLICATE_KEY: 'this field is there twice: keep one of the two',
  MISSING_CHAR:
    'something that was opened is not closed: end a value in quotes with the mark it began with, a list with ], a group with }',
  MULTILINE_IMPLICIT_KEY: noField,
  TAB_AS_INDENT: 'a tab at the beginning of the line: use spaces',
  UNEXPECTED_TOKEN: 'this is more than one value: put the whole of it in double quotes',
};

/** Why front matter cannot be read, in words of the house; what is rare is given in the reader's own. */
export function yamlInWords({ code, message }: YAMLParseError): string {
  if (/closing ["']quote/u.test(message)) {
    const [mark, within] = message.includes('"quote') ? ['"', '\\"'] : ["'", "''"];
    return `a value begins with ${mark} and does not end with it: add the closing ${mark}, and write ${within} for one within the text`;
  }
  if (/map keys need/u.test(message)) return noField;
  return (
    words[code] ?? `this is no plain YAML (${message.split('\n', 1)[0] ?? code}): put text in double quotes, one field a line`
  );
}
