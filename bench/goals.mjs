// The goals, each a ratio with its bound. `value` is undefined where a part was not measured in this run.

/** Every goal with what this run found. */
export function goals({ results: { W1, W2, W3 }, verify, busy, start, sizes, client }) {
  const rows = [];
  const atMost = (goal, what, value, bound) =>
    rows.push({ goal, what, value, bound, met: value === undefined ? undefined : value <= bound });
  const ratio = (a, b) => (a === undefined || a === null || b === undefined || b === null || b === 0 ? undefined : a / b);

  atMost('G1', 'W2 unchanged p50 / rpc floor', ratio(W2?.product.diagnostics.unchanged?.p50, W2?.product.rpc.p50), 2);
  atMost('G1', 'W2 full p50 / payload floor', ratio(W2?.product.diagnostics.full?.p50, W2?.payload.diagnostics.p50), 1.5);
  atMost('G1', 'W2 p99 / payload floor p99', ratio(W2?.product.diagnostics.p99, W2?.payload.diagnostics.p99), 2.5);
  atMost('G2', 'unchanged p50, W3 / W1', ratio(W3?.product.diagnostics.unchanged?.p50, W1?.product.diagnostics.unchanged?.p50), 1.5);
  atMost('G2', 'full p50, W3 / W2', ratio(W3?.product.diagnostics.full?.p50, W2?.product.diagnostics.full?.p50), 1.3);
  atMost('G2', 'CPU per edit, W3 / W2', ratio(W3?.product.diagnostics.cpuPerEditMs, W2?.product.diagnostics.cpuPerEditMs), 1.3);
  for (const [name, result] of Object.entries({ W1, W2, W3 })) {
    atMost('G3', `${name} symbols p50 / payload floor`, ratio(result?.product.symbols.p50, result?.payload.symbols.p50), 1.7);
    atMost('G3', `${name} bytes per symbol`, ratio(result?.product.symbols.bytesPerEdit, result?.product.open.symbols), 260);
    atMost(
      'G4',
      `${name} open → symbols / stock server, empty`,
      ratio(result?.product.open.firstSymbolsMs, result?.stock.open.firstSymbolsMs),
      2.5,
    );
  }
  atMost('G5', 'W2 burst of 20, ms over a single edit', W2 && W2.product.burst.p50 - W2.product.diagnostics.p50, 2);
  atMost('G6', 'start → initialize / empty server', ratio(start.startMs, start.emptyStartMs), 1.2);
  atMost('G6', 'server bundle, KB', kilobytes(sizes['dist/server/node.js']), 320);
  atMost('G7', 'loading the client / bare language client, CPU', ratio(client?.productMs, client?.bareMs), 1.2);
  atMost('G7', 'client bundle, KB', kilobytes(sizes['dist/client/node.js']), 520);
  atMost('G8', 'W2 memory growth / bytes', growth(W2), 10);
  atMost('G8', 'W3 memory growth / bytes', growth(W3), 5);
  for (const [work, { p50, p90 }] of Object.entries(busy.works)) {
    atMost('G13', `symbols of 1 M characters during ${work}, ms over alone: p50`, p50 - busy.alone.p50, 20);
    atMost('G13', `the same: p90`, p90 - busy.alone.p90, 20);
  }
  atMost('G13', 'export called off → answered, ms, the longest', Math.max(...busy.cancel.map(({ answeredMs }) => answeredMs)), 200);
  atMost('G13', 'export called off → at rest, ms, the longest', longestRest(busy.cancel), 200);
  const verified = [W1, W2, W3]
    .filter(result => result !== undefined)
    .map(result => result.product.verify)
    .concat(verify.verify);
  atMost(
    'G16',
    'edited state differs from a fresh server (of runs)',
    verified.filter(run => !run.symbolsEqual || !run.diagnosticsEqual).length,
    0,
  );
  return rows;
}

/** Undefined where the system does not tell. */
function longestRest(cancelled) {
  const times = cancelled.map(({ restedMs }) => restedMs).filter(ms => ms !== undefined);
  return times.length === 0 ? undefined : Math.max(...times);
}

function growth(result) {
  if (result === undefined) return undefined;
  const { memory, bytes } = result.product;
  return ((memory.openMiB - memory.idleMiB) * 1024 * 1024) / bytes;
}

function kilobytes(bytes) {
  return bytes === undefined ? undefined : bytes / 1024;
}
