#!/usr/bin/env node
// The CLI itself is commands/start.ts: it shares one bundle with the Action.
import { startCli } from './index.ts';

startCli();
