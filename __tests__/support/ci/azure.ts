/**
 * What an agent of Azure Pipelines makes of a log, written from Microsoft's page "Logging commands": `##vso[area.event
 * name=value;…]data` anywhere in a line, escapes undone, `%AZP25` last. Throws for a variable that the agent would make more of.
 */
export interface AzureCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export function readAzure(log: string): {
  readonly commands: readonly AzureCommand[];
  readonly lines: readonly string[];
} {
  const commands: AzureCommand[] = [];
  const lines: string[] = [];
  for (const line of log.split(/\r\n|\r|\n/)) {
    const start = line.indexOf('##vso[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    if (end < 0) {
      lines.push(line);
      continue;
    }
    const head = line.slice(start + '##vso['.length, end);
    const space = head.indexOf(' ');
    const properties = space < 0 ? '' : head.slice(space + 1);
    commands.push({
      name: (space < 0 ? head : head.slice(0, space)).toLowerCase(),
      properties: Object.fromEntries(
        properties
          .split(';')
          .filter((pair) => pair.includes('='))
          .map((pair) => [
            pair.slice(0, pair.indexOf('=')).trim().toLowerCase(),
            undo(pair.slice(pair.indexOf('=') + 1)),
          ]),
      ),
      data: undo(line.slice(end + 1)),
    });
  }
  for (const { name, properties, data } of commands) {
    if (name !== 'task.setvariable') continue;
    // "Set variables in scripts": before each step the agent puts the values of variables into those that refer to them.
    if (/\$\([\s\S]*\)/.test(data)) throw new Error(`The agent would expand ${data}`);
    if (properties.issecret === 'true' && /[\r\n]/.test(data))
      throw new Error('Secrets cannot contain multiple lines.');
  }
  return { commands, lines };
}

function undo(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%');
}
