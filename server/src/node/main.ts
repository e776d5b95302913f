import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';

// The transport is on the command line: --node-ipc, --stdio, --pipe or --socket.
startServer(createConnection(), {
  defer(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});
