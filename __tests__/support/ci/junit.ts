import { readXml, type XmlNode } from './xml.ts';

/**
 * JUnit reports as Jenkins' schema `junit-10.xsd`, GitLab's page "Unit test reports" and Azure's `PublishTestResults` describe
 * them, the strictest of each: order of elements, kinds of attributes, totals that agree, names that GitLab can tell apart.
 */
export interface JunitCase {
  readonly name: string;
  readonly classname: string;
  readonly file?: string;
  readonly line?: number;
  readonly seconds: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly verdict: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly text: string;
  readonly output: string;
}

export interface JunitReport {
  readonly totals: Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly output: string;
  readonly cases: readonly JunitCase[];
}

const integer = /^\d+$/;
const decimal = /^\d+(?:\.\d+)?$/;
const any = /^[\s\S]*$/;
const totals = { tests: integer, failures: integer, errors: integer, skipped: integer };
type Attributes = Readonly<Record<string, readonly [pattern: RegExp, required?: 'required']>>;

const grammar: Readonly<
  Record<string, { readonly attributes: Attributes; readonly children: RegExp; readonly text?: true }>
> = {
  testsuites: { attributes: totalsAnd({ name: [any], time: [decimal] }), children: /^(?:testsuite )+$/ },
  testsuite: {
    attributes: totalsAnd({
      name: [/\S/, 'required'],
      time: [decimal],
      timestamp: [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/],
    }),
    children: /^(?:properties )?(?:testcase )+(?:system-out )?(?:system-err )?$/,
  },
  properties: { attributes: {}, children: /^(?:property )+$/ },
  property: { attributes: { name: [/\S/, 'required'], value: [any, 'required'] }, children: /^$/ },
  testcase: {
    attributes: {
      name: [/\S/, 'required'],
      classname: [/\S/, 'required'],
      time: [decimal, 'required'],
      file: [/^[^/\\][\s\S]*$/],
      line: [/^[1-9]\d*$/],
    },
    children: /^(?:properties )?(?:(?:skipped|error|failure) )?(?:system-out )?(?:system-err )?$/,
  },
  skipped: { attributes: { message: [any] }, children: /^$/ },
  failure: { attributes: { message: [/\S/], type: [/\S/, 'required'] }, children: /^$/, text: true },
  error: { attributes: { message: [/\S/], type: [/\S/, 'required'] }, children: /^$/, text: true },
  'system-out': { attributes: {}, children: /^$/, text: true },
  'system-err': { attributes: {}, children: /^$/, text: true },
};

function totalsAnd(more: Attributes): Attributes {
  return {
    ...Object.fromEntries(Object.entries(totals).map(([name, pattern]) => [name, [pattern, 'required']])),
    ...more,
  } as Attributes;
}

export function readJunit(bytes: Uint8Array): JunitReport {
  // GitLab takes no larger file.
  if (bytes.byteLength > 30 * 1024 * 1024) throw new Error('The report is larger than 30 MB.');
  const root = readXml(bytes);
  if (root.name !== 'testsuites') throw new Error(`The root is ${root.name}.`);
  check(root);
  const [suite, ...others] = root.children;
  if (suite === undefined || others.length > 0) throw new Error('There is not one suite.');
  const cases = suite.children.filter(({ name }) => name === 'testcase').map(caseOf);
  const names = cases.map(({ classname, name }) => `${classname} ${name}`);
  if (new Set(names).size !== names.length) throw new Error('GitLab shows one of these alone.');
  const counted = {
    tests: cases.length,
    failures: cases.filter(({ verdict }) => verdict === 'failure').length,
    errors: cases.filter(({ verdict }) => verdict === 'error').length,
    skipped: cases.filter(({ verdict }) => verdict === 'skipped').length,
  };
  for (const node of [root, suite]) {
    for (const [name, count] of Object.entries(counted)) {
      if (node.attributes[name] !== String(count)) throw new Error(`${node.name} counts ${name} wrongly.`);
    }
  }
  return { totals: counted, properties: propertiesOf(suite), output: textOf(suite, 'system-out'), cases };
}

function check(node: XmlNode): void {
  const rule = grammar[node.name];
  if (rule === undefined) throw new Error(`There is no element ${node.name}.`);
  for (const [name, value] of Object.entries(node.attributes)) {
    const pattern = rule.attributes[name]?.[0];
    if (pattern?.test(value) !== true) throw new Error(`${node.name} must not have ${name}=${JSON.stringify(value)}.`);
  }
  for (const [name, [, required]] of Object.entries(rule.attributes)) {
    if (required !== undefined && node.attributes[name] === undefined) throw new Error(`${node.name} lacks ${name}.`);
  }
  const children = node.children.map(({ name }) => `${name} `).join('');
  if (!rule.children.test(children)) throw new Error(`${node.name} must not hold ${children}`);
  if (rule.text === undefined && node.text.trim() !== '') throw new Error(`${node.name} holds text.`);
  for (const child of node.children) check(child);
}

function caseOf(node: XmlNode): JunitCase {
  const { name = '', classname = '', file, line, time } = node.attributes;
  const outcome = node.children.find((child) => ['skipped', 'error', 'failure'].includes(child.name));
  return {
    name,
    classname,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    seconds: Number(time),
    properties: propertiesOf(node),
    verdict: (outcome?.name ?? 'passed') as JunitCase['verdict'],
    ...(outcome?.attributes.type === undefined ? {} : { type: outcome.attributes.type }),
    ...(outcome?.attributes.message === undefined ? {} : { message: outcome.attributes.message }),
    text: outcome?.text ?? '',
    output: textOf(node, 'system-out'),
  };
}

function propertiesOf({ children }: XmlNode): Readonly<Record<string, string>> {
  const list = children.find(({ name }) => name === 'properties')?.children ?? [];
  return Object.fromEntries(list.map(({ attributes }) => [attributes.name, attributes.value ?? '']));
}

function textOf({ children }: XmlNode, name: string): string {
  return children.find((child) => child.name === name)?.text ?? '';
}
