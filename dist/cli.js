#!/usr/bin/env node
import { startCli } from './main.js';
await startCli();
