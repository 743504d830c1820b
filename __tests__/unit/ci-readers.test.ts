/** The readers that judge reports refuse what the formats do not allow. */
import { readCodeQuality } from '../support/ci/gitlab.ts';
import { readJunit } from '../support/ci/junit.ts';
import { readXml } from '../support/ci/xml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const xml = (body: string) => readXml(bytes(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`));

test('XML is read as its recommendation says', () => {
  expect(xml(`<a b="x&#10;y&#13;z\n&amp;" c='"'>1 &lt; 2 &#x1F680;<d/>\r\n</a >`)).toEqual({
    name: 'a',
    attributes: { b: 'x\ny\rz &', c: '"' },
    children: [{ name: 'd', attributes: {}, children: [], text: '' }],
    text: '1 < 2 🚀\n',
  });
});

test.each([
  ['<a>'],
  ['<a></b>'],
  ['<a/><b/>'],
  ['<a b="1" b="2"/>'],
  ['<a b=1/>'],
  ['<a b="<"/>'],
  ['<a>&</a>'],
  ['<a>&nbsp;</a>'],
  ['<a>&#0;</a>'],
  ['<a>&#xFFFE;</a>'],
  ['<a>]]></a>'],
  ['<a>\u0001</a>'],
  ['<a><![CDATA[x]]></a>'],
])('%j is refused', (body) => {
  expect(() => xml(body)).toThrow();
});

const suite = (more: { root?: string; attributes?: string; content?: string }) => {
  const totals = 'tests="1" failures="0" errors="0" skipped="0"';
  return bytes(
    `<?xml version="1.0" encoding="UTF-8"?><testsuites ${more.root ?? totals}><testsuite name="s" ${more.attributes ?? totals}>${
      more.content ?? '<testcase name="a" classname="b" time="0.1"/>'
    }</testsuite></testsuites>`,
  );
};

test('the smallest report', () => {
  expect(readJunit(suite({})).cases).toMatchObject([{ name: 'a', verdict: 'passed', seconds: 0.1 }]);
});

test.each([
  ['totals that do not agree', { root: 'tests="2" failures="0" errors="0" skipped="0"' }],
  ['an attribute of no format', { content: '<testcase name="a" classname="b" time="1" status="x"/>' }],
  ['no class name', { content: '<testcase name="a" time="1"/>' }],
  ['milliseconds with a unit', { content: '<testcase name="a" classname="b" time="1ms"/>' }],
  [
    'a failure without a type',
    { content: '<testcase name="a" classname="b" time="1"><failure message="x"/></testcase>' },
  ],
  [
    'properties behind the output',
    {
      content:
        '<testcase name="a" classname="b" time="1"><system-out>x</system-out><properties><property name="a" value="b"/></properties></testcase>',
    },
  ],
  ['no properties inside', { content: '<testcase name="a" classname="b" time="1"><properties/></testcase>' }],
  ['text in a case', { content: '<testcase name="a" classname="b" time="1">x</testcase>' }],
  [
    'two of one name',
    {
      attributes: 'tests="2" failures="0" errors="0" skipped="0"',
      root: 'tests="2" failures="0" errors="0" skipped="0"',
      content: '<testcase name="a" classname="b" time="1"/>'.repeat(2),
    },
  ],
  ['a line of zero', { content: '<testcase name="a" classname="b" time="1" file="x" line="0"/>' }],
])('JUnit: %s is refused', (_name, parts) => {
  expect(() => readJunit(suite(parts))).toThrow();
});

const issue = {
  description: 'd',
  check_name: 'c',
  fingerprint: 'f',
  severity: 'major',
  location: { path: 'a.yml', lines: { begin: 1 } },
};

test.each([
  ['no list', issue],
  ['a severity of others', [{ ...issue, severity: 'error' }]],
  ['a path that begins with ./', [{ ...issue, location: { ...issue.location, path: './a.yml' } }]],
  ['an absolute path', [{ ...issue, location: { ...issue.location, path: '/a.yml' } }]],
  ['line zero', [{ ...issue, location: { path: 'a', lines: { begin: 0 } } }]],
  ['one fingerprint twice', [issue, issue]],
  ['another member', [{ ...issue, engine: 'x' }]],
])('code quality: %s is refused', (_name, report) => {
  expect(() => readCodeQuality(bytes(JSON.stringify(report)))).toThrow();
});
