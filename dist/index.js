const { startAction } = require('./main.js');
startAction();
