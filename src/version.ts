/** The version of this program; a test holds it to `package.json`, which is not shipped inside the bundle. */
export const version = '0.1.0';
