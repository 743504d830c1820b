import type { HostAdapter } from './port.ts';

/**
 * Gitea and Forgejo run GitHub's workflows and obey its masks, groups, outputs and, since Gitea 1.27, summaries; but an
 * `::error` is only printed, its escapes and all. So what would be an annotation is printed as it reads.
 *
 * @param github the adapter for what they have in common
 */
export function createGiteaHost(github: HostAdapter): HostAdapter {
  return {
    ...github,
    name: 'gitea',
    annotate({ severity, title, message, text, place }) {
      const where =
        place === undefined ? '' : `${[place.file, place.line].filter((part) => part !== undefined).join(':')}: `;
      github.log((where + (text ?? `${severity}: ${title}\n${message}`)) as typeof message);
    },
  };
}
