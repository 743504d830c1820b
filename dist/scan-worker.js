const { startScanWorker } = require('./index.js');
startScanWorker();
