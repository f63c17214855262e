import { parentPort, workerData } from 'node:worker_threads';
import { inspectPdf } from './inspect-pdf.server';

parentPort?.postMessage(await inspectPdf(workerData));
