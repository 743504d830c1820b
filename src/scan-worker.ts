import { startScanWorker } from './index.ts';

startScanWorker();
