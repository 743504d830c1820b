/** The task file that `kimp360 try` runs: the example of the README, with waits that suit a sandbox. */
export const storyFile = `version: 1
vars: { title: Banner for v1 }
tasks:
  - name: Create the request
    post: /requests
    json: { title: "{{ vars.title }}" }
    expect-status: 201
    extract: { request_id: id }
  - name: Upload the brief
    post: /requests/{{ request_id }}/files
    multipart: { file: "@brief.txt" }
  - name: Wait for the design
    get: /requests/{{ request_id }}
    until: status == 'done'
    fail-when: status == 'rejected'
    interval: 300ms
  - name: Fetch it
    get: /requests/{{ request_id }}/deliverable
    save-to: out/design.zip
  - name: Tidy up
    delete: /requests/{{ request_id }}
    always: true
`;

/** Where the story's files lie, in a folder that is gone afterwards. */
export const storyPaths = { tasks: 'release.yml', brief: 'brief.txt', saved: 'out/design.zip' } as const;

export const briefFile = 'A banner in two sizes, for the release notes.\n';
