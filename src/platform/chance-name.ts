/**
 * 20 letters and digits of chance, for names and delimiters that must differ; whoever uses one sees to it that it does.
 * Nothing that must not be guessed: for that there is `node:crypto`, which a call without TLS does not load.
 */
export function chanceName(): string {
  const half = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0');
  return half() + half();
}
