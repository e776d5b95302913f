// The thread that writes files. It starts with its own modules; what it is asked for comes as plain data.
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { ExportJob } from '../print/export-job.ts';

try {
  // Where processors are few, who types comes first. On Linux this is of the thread alone, elsewhere it would be of the whole process.
  if (process.platform === 'linux') setPriority(10);
} catch {
  // Some sandboxes do not allow it.
}

const port = parentPort;
if (port !== null) {
  const serving = import('../print/index.ts').then(({ serveJobs }) => serveJobs((reply, transfer) => port.postMessage(reply, transfer)));
  port.on('message', (job: ExportJob) => void serving.then(serve => serve(job)));
}
