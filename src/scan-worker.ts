import { startScanWorker } from './main.ts';

startScanWorker();
