import { diagnosticCodes } from '../../src/diagnostics/codes.ts';
import { anchorOf, explain } from '../../src/diagnostics/explain.ts';
import { escapedLength, renderAnnotation } from '../../src/diagnostics/render-annotation.ts';
import { renderText } from '../../src/diagnostics/render-text.ts';
import { auth } from '../cases/diagnostics/auth.ts';
import { key } from '../cases/diagnostics/key.ts';
import { other } from '../cases/diagnostics/other.ts';
import { poll } from '../cases/diagnostics/poll.ts';
import { expectGolden } from '../support/golden.ts';

const links = { errorsUrl: 'https://github.com/OWNER/kimp360-api-action/blob/v1/docs/errors.md' };
const scenarios = [...key, ...auth, ...other, ...poll];

test.each(scenarios)('$name reads as its golden file', ({ name, found, facts }) => {
  const explained = explain(found, facts, facts.environment.host === 'github' ? links : {});
  const { title, message } = renderAnnotation(explained);
  expect(name.startsWith(anchorOf(found.code))).toBe(true);
  expect(title.length).toBeLessThanOrEqual(120);
  expect(escapedLength(message)).toBeLessThanOrEqual(4096);
  expectGolden(
    `diagnostics/${name}.txt`,
    `${renderText(explained, { colour: false })}\n\n──── annotation: ${title}\n${message}`,
  );
});

test('every code has a golden file of its own, and no name is used twice', () => {
  const names = scenarios.map((scenario) => scenario.name);
  expect(new Set(names).size).toBe(names.length);
  expect(diagnosticCodes.filter((code) => !names.includes(anchorOf(code)))).toEqual([]);
});
