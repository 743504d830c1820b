/** Text as the data of a workflow command of GitHub. The per cent sign goes first, since every escape holds one; Azure writes it otherwise. */
export function escapeData(text: string, percent = '%25'): string {
  return text.replaceAll('%', percent).replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
