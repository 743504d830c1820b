#!/usr/bin/env node
// The CLI itself is commands/start.ts: dist/index.js and dist/cli.js share one bundle (main.ts).
import { startCli } from './main.ts';

startCli();
