import type { CatalogueEntry } from './entry.ts';

const timedOut: CatalogueEntry = {
  title: 'What was awaited did not come in time',
  meaning:
    'The call was repeated, as `until` asks, but within the time of `within` no answer met the expression. What is awaited, the last value, how often and for how long are shown. The last answer is kept in the outputs.',
  remedies: [
    {
      id: 'slow',
      cause: 'It takes longer than `within` allows: attempts, waits and polls together.',
      steps: [
        {
          unlessSuggested: ({ typed }) =>
            `Allow more time with \`within\`${typed ? '' : ', and mind the limit of the job itself'}.`,
        },
        'If the value above moved at all, more time helps; if it never moved, look in the system behind the API why not.',
      ],
    },
    {
      id: 'expression',
      cause: 'The expression never holds: a name is misspelt, or the value is written in another way than expected.',
      steps: [
        "Compare the last value above with the expression, letter by letter: texts stand in single quotes (`status == 'done'`), numbers and `true` between backticks.",
      ],
    },
    {
      id: 'ended',
      cause: 'It ended in another way than hoped for, such as cancelled or failed, which nobody looked for.',
      steps: [
        ({ given }) =>
          given.failWhen === true
            ? 'If the value above is a bad end, name it in `fail-when` as well, so that the wait stops at once.'
            : "Name the bad ends in `fail-when`, so that the wait stops at once: `fail-when: contains(['failed', 'cancelled'], status)`.",
      ],
    },
    {
      id: 'replayed',
      cause:
        'Every poll carried the same `Idempotency-Key`, so the server may have answered each with what it answered first.',
      steps: ['Make the change in one task, and poll for its outcome in a second one with GET.'],
      needsEvidence: true,
    },
  ],
  example: `error[poll/timed-out]: \`status == 'done'\` did not come to hold within 20m (within).

  Seen
    · last: status is: "in progress"
    · 41 polls in 20 min 0 s, one every 30s`,
};

const failed: CatalogueEntry = {
  title: 'What was awaited will not come',
  meaning:
    'An answer met the expression of `fail-when`, so the call was not repeated any more. Or an expression could not be evaluated, so that no answer would end the wait. The expression, what it gave and the start of the answer are shown.',
  remedies: [
    {
      id: 'state',
      cause: 'What the call waits for ended badly: rejected, failed, cancelled.',
      steps: ['Look at the answer above for the reason, and in the system behind the API; then start it again.'],
    },
    {
      id: 'expression',
      cause: '`fail-when` holds in states that are no failure.',
      steps: ["Make it narrower: `fail-when: status == 'rejected'` holds for that one state alone."],
    },
    {
      id: 'function',
      cause: 'The expression calls a function that JMESPath does not have, or with another number of arguments.',
      steps: ['Look the function up at jmespath.org/specification.html, under "Built-in Functions".'],
      needsEvidence: true,
    },
    {
      id: 'unclear',
      cause: 'The expression makes too much of the answer, or gives a function a value that it does not take.',
      steps: [
        "Write it so that it fits every answer: name the field itself instead of lists of lists, and `(files || '')` where one may be missing.",
      ],
      needsEvidence: true,
    },
  ],
  example: `error[poll/failed]: The poll was stopped, because \`status == 'rejected'\` holds (fail-when).

  Seen
    · expression: status == 'rejected'
    · status is: "rejected"
    · 3 polls in 1 min 0 s, one every 30s`,
};

const more: CatalogueEntry = {
  title: 'Not all pages could be fetched',
  meaning:
    'There are more pages than were fetched, so the list is not whole, and nothing is cut in silence. What `max-pages` allowed is kept in the outputs; the file of `save-to` appears whole or not at all, and when a page leads nowhere nothing is kept.',
  remedies: [
    {
      id: 'limit',
      cause: 'The list is longer than `max-pages` allows.',
      steps: [
        { unlessSuggested: 'Allow more pages: `max-pages: 500` in `paginate`.' },
        'Or make the list shorter, by a filter or larger pages in `query`, if the API has them.',
      ],
    },
    {
      id: 'circle',
      cause: 'A page names as the next one a page that was fetched already.',
      steps: [
        'Compare `next` of `paginate` with an answer of the API: it must find what leads on, not the page itself; a cursor goes into the query parameter that `param` names.',
      ],
      needsEvidence: true,
    },
    {
      id: 'expression',
      cause: '`next` finds something that is neither a URL nor a cursor.',
      steps: ['Let `next` find the URL or the cursor itself, such as `links.next` or `meta.next_cursor`.'],
      needsEvidence: true,
    },
  ],
  example: `error[paginate/more]: There are more pages than max-pages allows, 100, so the list is not whole.

  Seen
    · 10000 items of 100 pages`,
};

export const poll = {
  'poll/timed-out': timedOut,
  'poll/failed': failed,
  'paginate/more': more,
};
