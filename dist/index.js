import { startAction } from './main.js';
startAction();
