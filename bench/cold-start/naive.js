// What most actions do: both toolkit packages, bundled as they are, `undici` included.
import * as core from '@actions/core';
import { HttpClient } from '@actions/http-client';

const client = new HttpClient('naive');
const response = await client.getJson(core.getInput('url'), { 'x-api-key': core.getInput('api-key') });
core.setOutput('id', response.result.id);
