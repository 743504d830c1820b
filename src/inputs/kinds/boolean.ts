import { scalarKind } from '../kind.ts';

/** `true` or `false` in the spellings of YAML 1.2 and of GitHub's own `getBooleanInput`. */
export const boolean = scalarKind<boolean>('true|false', (value, faults) => {
  if (/^(?:true|True|TRUE)$/.test(value.text)) return true;
  if (/^(?:false|False|FALSE)$/.test(value.text)) return false;
  const meant = /^(?:yes|y|on|1)$/i.test(value.text)
    ? '`true`'
    : /^(?:no|n|off|0)$/i.test(value.text)
      ? '`false`'
      : '`true` or `false`';
  return faults.add(value, `\`${value.text}\` is neither true nor false.`, { suggestion: `Write ${meant}.` });
});
