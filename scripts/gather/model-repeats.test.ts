import { expect, test } from 'vitest';
import { repeats } from './model-repeats.ts';

test.each([
  ['Ana Ruiz sued Bo Lind.', 'Bo Lind sued Ana Ruiz.', false],
  ['The ferry did not leave Tamber.', 'The ferry did leave Tamber quay.', false],
  ['Ana Ruiz will leave in May, Bo Lind announced.', 'Bo Lind announced on Sunday Ana Ruiz will leave in May.', true],
  ['The officer shot the teenager.', 'The teenager shot the officer on Monday.', false],
  ['The union sued the port.', 'The port sued the union.', false],
  ['The union sued on Monday.', 'The port sued the union on Monday.', false],
  ['The union sued on Monday.', 'The union was sued on Monday.', false],
  ['The teenager was shot by the officer.', 'The teenager shot the officer.', false],
  ['Ana Ruiz resigned as mayor.', 'Ana Ruiz has not resigned as mayor.', false],
  ['Ana Ruiz resigned as mayor.', 'Ana Ruiz hasn’t resigned as mayor.', false],
  ['Prices rose from 12 to 15 crowns.', 'Prices rose from 15 to 12 crowns.', false],
  ['The council may close the bridge.', 'The council closed the bridge.', false],
  ['The council closed the bridge.', 'The council may close the bridge.', false],
  ['The council closed the bridge.', 'The council planned to close the bridge.', false],
  ['The council won’t close the bridge.', 'The council will close the bridge.', false],
  ['The council will close the bridge.', 'Bo Lind said the council would close the bridge.', true],
  ['The bridge was closed on Monday.', 'On Monday the council closed the bridge.', true],
  ['Prices rose to 15 crowns.', 'Prices rose to 15 crowns on Monday.', true],
  ['The ferry left Tamber at noon, the North Post reports.', 'The ferry left Tamber at noon on Monday.', true],
])('“%s” repeats “%s”: %s', (text, other, is) => {
  expect(repeats(text, [other])).toBe(is);
});
