/** The version of this program; a test holds it to `package.json`, which is not shipped inside the bundle. */
export const version = '0.1.0';

/**
 * What stands behind `uses:` in every example. `OWNER` is the account that publishes the action: a release fills it in
 * here, and `npm run generate` writes it everywhere else.
 */
export const actionReference = 'OWNER/kimp360-api-action@v1';
