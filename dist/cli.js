#!/usr/bin/env node
const { startCli } = require('./main.js');
startCli();
