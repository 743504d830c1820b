/**
 * Stands in for `undici`, which `@actions/http-client` imports for `getAgentDispatcher()` alone.
 * Nothing here calls that method; the real package would add 900 KB to `dist` and half a call's start-up time.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this build: getAgentDispatcher() is not supported.');
  }
}
