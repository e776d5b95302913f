/** Prints the measurements, then the goals. */
export function printTable({ results, layout, sizes, client, busy }, rows) {
  print(
    [
      '',
      'bytes',
      'rpc',
      'diag p50',
      'unchanged',
      'full',
      'p99',
      'floor full',
      'stock',
      'CPU/edit',
      'symbols',
      'floor',
      'open',
      'stock',
      'idle MiB',
      'open',
      'peak',
    ],
    Object.entries(results).map(([name, { product, payload, stock }]) => [
      name,
      product.bytes,
      product.rpc.p50,
      product.diagnostics.p50,
      count(product.diagnostics.unchanged),
      count(product.diagnostics.full),
      product.diagnostics.p99,
      payload.diagnostics.p50,
      stock.diagnostics.p50,
      product.diagnostics.cpuPerEditMs,
      product.symbols.p50,
      payload.symbols.p50,
      product.open.firstSymbolsMs,
      stock.open.firstSymbolsMs,
      product.memory.idleMiB,
      product.memory.openMiB,
      product.memory.peakMiB,
    ]),
  );
  print(
    ['bundle', 'KB'],
    Object.entries(sizes).map(([path, bytes]) => [path, bytes / 1024]),
  );
  if (client !== undefined) print(['loading, CPU ms', 'client', 'bare language client'], [['', client.productMs, client.bareMs]]);
  print(
    ['symbols of 1 M characters, ms', 'p50', 'p90', 'max', 'asked', 'p50 / alone'],
    [
      ['alone', busy.alone.p50, busy.alone.p90, busy.alone.max, busy.alone.n, 1],
      ...Object.entries(busy.works).map(([work, { ms, n, p50, p90, max }]) => [
        `during ${work} (${ms.toFixed(0)})`,
        p50,
        p90,
        max,
        n,
        p50 / busy.alone.p50,
      ]),
    ],
  );
  if (layout !== undefined)
    print(
      ['layout ms', 'pages', 'from nothing', 'after an edit'],
      Object.entries(layout).map(([name, { pages, coldMs, editMs }]) => [name, pages, coldMs, editMs]),
    );
  print(
    ['goal', 'what', 'found', 'at most', ''],
    rows.map(({ goal, what, value, bound, met }) => [
      goal,
      what,
      value ?? '–',
      bound,
      met === undefined ? 'not measured' : met ? 'met' : 'MISSED',
    ]),
  );
}

function count(samples) {
  return samples === undefined ? '–' : `${samples.p50} (${samples.n})`;
}

function print(head, rows) {
  const cells = [head, ...rows].map(row => row.map(cell => (typeof cell === 'number' ? show(cell) : String(cell))));
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column].length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  console.log('');
}

function show(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
