import { startAction } from './main.ts';

startAction();
