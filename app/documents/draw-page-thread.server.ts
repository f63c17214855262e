import { parentPort, workerData } from 'node:worker_threads';
import { drawPage } from './draw-page.server';

parentPort?.postMessage(await drawPage(workerData.bytes, workerData.most));
