/** Calls the URL that it is given, and prints the code of the failure, or the status. */
import { callTo } from './http-call.ts';

const { failure, response } = await callTo(process.argv[2] ?? '');
console.log(failure?.code ?? response?.status);
