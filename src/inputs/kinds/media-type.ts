import { scalarKind } from '../kind.ts';

const word = "[\\w!#$&^.+'-]+";
const pattern = new RegExp(`^${word}/${word}(?:[ \\t]*;[ \\t]*${word}=(?:${word}|"[\\x20-\\x21\\x23-\\x7e]*"))*$`);

/** A media type with its parameters, RFC 9110 §8.3.1. */
export const mediaType = scalarKind<string>('TYPE', (value, faults) => {
  if (pattern.test(value.text)) return value.text;
  return faults.add(value, `\`${value.text}\` is not a media type.`, {
    suggestion: /^json$/i.test(value.text)
      ? 'Write `application/json`.'
      : 'Write for example `text/csv`, or `text/plain; charset=utf-8`.',
  });
});
