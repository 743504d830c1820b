/**
 * The value as languages quote it that double a quote or escape with another sign than a backslash, which decoding undoes;
 * the same where they change nothing: SQL, YAML and PowerShell, CSV, a POSIX shell, the same from Python, cmd, PowerShell.
 */
export function quotedForms(value: string): readonly string[] {
  if (!/['"&<>|^$`]/.test(value)) return [];
  return [
    value.replaceAll("'", "''"),
    value.replaceAll('"', '""'),
    value.replaceAll("'", "'\\''"),
    value.replaceAll("'", `'"'"'`),
    value.replace(/[&<>|^]/g, '^$&'),
    value.replace(/["$`]/g, '`$&'),
  ];
}
