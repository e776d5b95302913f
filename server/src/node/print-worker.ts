// The thread that writes files. It starts with its own modules; what it is asked for comes as plain data.
import { parentPort } from 'node:worker_threads';
import type { ExportJob } from '../print/export-job.ts';

const port = parentPort;
if (port !== null) {
  const serving = import('../print/index.ts').then(({ serveJobs }) => serveJobs((reply, transfer) => port.postMessage(reply, transfer)));
  port.on('message', (job: ExportJob) => void serving.then(serve => serve(job)));
}
