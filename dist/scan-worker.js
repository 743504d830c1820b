const { startScanWorker } = require('./main.js');
startScanWorker();
