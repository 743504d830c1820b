import { type Alias, isAlias, isMap, isScalar, type Node, type ParsedNode } from 'yaml';
import type { DataNode, MapEntry, ScalarNode } from '../data-node.ts';
import type { Placed, Written } from '../written.ts';
import { composeYaml, maxDepth, mostSigns } from './compose-yaml.ts';
import { explainYamlError, quotedAdvice, valueFrom, type YamlFault } from './explain-yaml.ts';

/** Nodes that aliases may add: enough for any honest file, far below what an alias bomb needs. */
const maxAliasedNodes = 10_000;

/** Of one text; more are not looked for. */
const mostFaults = 1_000;

export type YamlReading =
  | { readonly node: DataNode }
  | {
      readonly faults: readonly [YamlFault, ...YamlFault[]];
      /** What could be read of sound YAML that holds what is refused here. */
      readonly rest?: DataNode;
    };

/**
 * Reads one YAML 1.2 document with the meaning of its scalars left open (see `meaningOf`): `yes`, `on` and dates are
 * text. Refused: tags, merge keys, several documents, a name twice in one map, names that are no text, alias bombs.
 */
export function readYaml(source: Written): YamlReading {
  const composed = composeYaml(source.text);
  if ('tooDeepAt' in composed) return tooDeep(composed.tooDeepAt);
  if ('tooDenseAt' in composed) return tooDense(composed.tooDenseAt);
  const { documents } = composed;
  const errors = documents.flatMap((document) => document.errors);
  const [first] = errors;
  // What follows the first error of a broken text is mostly its echo.
  if (first !== undefined) return { faults: [explainYamlError(first, source.text)] };
  const [document, second] = documents;
  if (second !== undefined) {
    const start = second.range?.[0] ?? 0;
    return fault('A second YAML document begins here.', start, start + 3, 'Give one document, without `---` lines.');
  }
  if (document?.contents == null) return fault('There is no YAML in this text.', 0, source.text.length);
  return new Converter(source).convertAll(document.contents);
}

function fault(
  message: string,
  start: number,
  end: number,
  suggestion = 'Write lines such as `name: value`.',
): { faults: [YamlFault] } {
  return { faults: [{ message, start, end, suggestion }] };
}

/** `!a` is a condition more often than a tag, unless a word follows. */
function adviceForTag(text: string, start: number): string {
  const value = valueFrom(text, start).replace(/\s+#.*$/, '');
  const isCondition = /^![^!<]/.test(value) && !/^\S+\s+[\w"'/]/.test(value);
  return isCondition ? quotedAdvice(value) : 'Remove the tag; quote a value to make it text.';
}

function tooDense(at: number): { faults: [YamlFault] } {
  return fault(
    `This YAML holds more than ${mostSigns.toLocaleString('en')} names, values, signs and line ends.`,
    at,
    at + 1,
    'Put long data into a file of its own: rows with `for-each: {in: …}`, what is sent as it is with `body-file`.',
  );
}

const tooDeepMessage = `The text is nested more than ${maxDepth} levels deep.`;
const writtenFlatter = 'Write it with fewer lists and maps inside each other.';

function tooDeep(at: number): { faults: [YamlFault] } {
  return fault(tooDeepMessage, at, at + 1, writtenFlatter);
}

class Converter {
  readonly #source: Written;
  readonly #faults: YamlFault[] = [];
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #aliased = 0;
  #aliasDepth = 0;

  constructor(source: Written) {
    this.#source = source;
  }

  convertAll(contents: ParsedNode): YamlReading {
    const node = this.#convert(contents);
    const [first, ...more] = this.#faults;
    return first === undefined ? { node } : { faults: [first, ...more], rest: node };
  }

  #convert(node: Node): DataNode {
    if (isAlias(node)) return this.#follow(node);
    const [start, end] = rangeOf(node);
    if (node.tag !== undefined) {
      const tag = this.#source.text.lastIndexOf('!', start);
      this.#fault(
        `YAML tags such as \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\` are not supported.`,
        this.#source.text.lastIndexOf('!', tag - 1) === tag - 1 ? tag - 1 : tag,
        end,
        adviceForTag(this.#source.text, this.#source.text[tag - 1] === '!' ? tag - 1 : tag),
      );
    }
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node);
    if (this.#aliasDepth > 0) this.#aliased++;
    if (isScalar(node)) return this.#scalar(node, start, end);
    if (this.#open.size >= maxDepth) {
      this.#fault(tooDeepMessage, start, start + 1, writtenFlatter);
      return { kind: 'scalar', text: 'null', plain: true, ...this.#placed(start, end) };
    }
    this.#open.add(node);
    const converted: DataNode = isMap(node)
      ? {
          kind: 'map',
          entries: this.#entries(node.items as readonly { key: unknown; value: unknown }[]),
          ...this.#placed(start, end),
        }
      : {
          kind: 'list',
          items: (node as unknown as { items: readonly Node[] }).items.map((item) => this.#convert(item)),
          ...this.#placed(start, end),
        };
    this.#open.delete(node);
    return converted;
  }

  #entries(items: readonly { key: unknown; value: unknown }[]): MapEntry[] {
    const seen = new Set<string>();
    return items.flatMap(({ key, value }) => {
      const name = this.#name(key as Node);
      if (name === undefined) return [];
      if (seen.has(name.text)) {
        const base = this.#source.span.start;
        this.#fault(
          `The name \`${name.text}\` stands twice in one map.`,
          name.span.start - base,
          name.span.end - base,
          'Keep one of the two.',
        );
      }
      seen.add(name.text);
      const end = name.span.end - this.#source.span.start;
      const empty: ScalarNode = { kind: 'scalar', text: '', plain: true, ...this.#placed(end, end) };
      return [{ key: name, value: value == null ? empty : this.#convert(value as Node) }];
    });
  }

  #name(key: Node): ScalarNode | undefined {
    const [start, end] = rangeOf(key);
    if (!isScalar(key)) {
      this.#fault('A name in a map must be a single text.', start, end, 'Put names that hold { or [ in quotes.');
      return undefined;
    }
    const name = this.#scalar(key, start, end);
    if (name.plain && (name.text === '' || name.text === '~')) {
      this.#fault('A name is missing before the colon.', start, Math.max(end, start + 1));
    }
    if (name.plain && name.text === '<<') {
      this.#fault(
        'YAML 1.2 has no merge key `<<`.',
        start,
        end,
        'Write the fields out, or quote "<<" if a field has this name.',
      );
    }
    return name;
  }

  #scalar(node: Node & { value?: unknown; type?: string; source?: string }, start: number, end: number): ScalarNode {
    const plain = node.type === 'PLAIN' || node.type === undefined;
    return { kind: 'scalar', text: String(node.value ?? ''), plain, ...this.#placed(start, end) };
  }

  #follow(alias: Alias): DataNode {
    const [start, end] = rangeOf(alias);
    const target = this.#anchors.get(alias.source);
    const nothing: ScalarNode = { kind: 'scalar', text: 'null', plain: true, ...this.#placed(start, end) };
    if (target === undefined) {
      this.#fault(
        `No anchor \`&${alias.source}\` stands before this alias.`,
        start,
        end,
        `To send a star, put the value in quotes: "*${alias.source}".`,
      );
      return nothing;
    }
    if (this.#open.has(target)) {
      this.#fault('This alias stands inside the value that it repeats.', start, end, 'Write the value out.');
      return nothing;
    }
    if (this.#aliased > maxAliasedNodes) {
      if (this.#aliased !== Number.POSITIVE_INFINITY) {
        this.#fault(
          `Aliases repeat more than ${maxAliasedNodes.toLocaleString('en')} values.`,
          start,
          end,
          'Write the values out.',
        );
      }
      this.#aliased = Number.POSITIVE_INFINITY;
      return nothing;
    }
    this.#aliasDepth++;
    const converted = this.#convert(target);
    this.#aliasDepth--;
    return converted;
  }

  #fault(message: string, start: number, end: number, suggestion?: string): void {
    if (this.#faults.length >= mostFaults) return;
    this.#faults.push(...fault(message, start, end, suggestion).faults);
  }

  #placed(start: number, end: number): Placed {
    const base = this.#source.span.start;
    return { origin: this.#source.origin, span: { start: base + start, end: base + end } };
  }
}

function rangeOf(node: Node): [start: number, end: number] {
  return node.range == null ? [0, 0] : [node.range[0], node.range[1]];
}
