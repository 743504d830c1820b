/**
 * The masks of the real runner, actions/runner 2.336: a value registers itself, each of its trimmed lines, and
 * eleven derived forms of each; matching is exact, and what overlaps is one mask.
 */
export class RunnerMasks {
  readonly #values = new Set<string>();

  /** `add-mask`, or a secret of the workflow. */
  add(value: string): void {
    for (const one of [value, ...value.split(/[\r\n]/).map((line) => line.trim())]) {
      if (one === '') continue;
      for (const form of [one, ...derivedForms(one)]) if (form !== '') this.#values.add(form);
    }
  }

  get values(): readonly string[] {
    return [...this.#values];
  }

  mask(text: string): string {
    const ranges: { start: number; end: number }[] = [];
    for (const value of this.#values) {
      for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
        ranges.push({ start, end: start + value.length });
      }
    }
    ranges.sort((a, b) => a.start - b.start);
    let masked = '';
    let at = 0;
    for (let index = 0; index < ranges.length; ) {
      const { start } = ranges[index] as { start: number };
      let end = start;
      for (; index < ranges.length && (ranges[index]?.start ?? 0) <= end; index++) {
        end = Math.max(end, ranges[index]?.end ?? 0);
      }
      masked += `${text.slice(at, start)}***`;
      at = end;
    }
    return masked + text.slice(at);
  }
}

/** The runner's eleven value encoders. */
export function derivedForms(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8');
  return [
    bytes.toString('base64'),
    bytes.subarray(bytes.length > 1 ? 1 : 0).toString('base64'),
    bytes.subarray(bytes.length > 2 ? 2 : 0).toString('base64'),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    escapeDataString(value),
    escapeXml(value),
    value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : '',
    ...powerShellForms(value),
  ];
}

/** .NET's `Uri.EscapeDataString`: everything but RFC 3986's unreserved characters, upper-case hex. */
function escapeDataString(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** .NET's `SecurityElement.Escape`. */
function escapeXml(value: string): string {
  const names: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '&': '&amp;',
  };
  return value.replace(/[<>"'&]/g, (one) => names[one] ?? one);
}

/** PowerShell breaks a printed command at `&`; parts shorter than six characters are left alone. */
function powerShellForms(value: string): string[] {
  const coloured = value.indexOf('&+');
  const last = value.lastIndexOf('&');
  if (last < 0) return [];
  const parts =
    coloured >= 0
      ? [value.slice(0, coloured + 2), value.slice(coloured + 3)]
      : [value.slice(0, last + 1), value.slice(last + 1)];
  return parts.filter((part) => part.length >= 6);
}
