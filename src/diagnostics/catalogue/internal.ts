import type { CatalogueEntry } from './entry.ts';

const bug: CatalogueEntry = {
  title: 'This is a fault of ours',
  meaning:
    "Something happened in this step that should not be possible. It is not your configuration's fault, and it ended the step with an error so that nothing passes unseen.",
  remedies: [
    {
      id: 'report',
      cause: 'An error in `kimp360-api-action`.',
      steps: [
        'Run it again with `support-file: kimp360-support.json`: it holds request, response, timings and versions, without the key.',
        "Report it in the action's repository under Issues → New issue, with that file and the lines above.",
      ],
    },
  ],
  inRun: 'steps',
  example: 'error[internal/bug]: The step failed in a way that it should not.',
};

export const internal = { 'internal/bug': bug };
