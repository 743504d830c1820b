import type { HostAdapter } from '../hosts/port.ts';

/** A host that shows nothing: what the run has to say comes back in its report. Masks still reach the real one. */
export function silentHost(real: HostAdapter): HostAdapter {
  return {
    name: real.name,
    mask: (...secrets) => real.mask(...secrets),
    log() {},
    group() {},
    annotate() {},
    async summarize() {},
    outputs() {},
    async content() {},
  };
}
