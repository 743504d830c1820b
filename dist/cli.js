#!/usr/bin/env node
const { startCli } = require('./index.js');
startCli();
