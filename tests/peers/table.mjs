// One table of all engines side by side, Kith first, as it stands in ARCHITECTURE.md.
const pair = (a, b) => r => r[a] === undefined ? undefined : `${r[a]} / ${r[b]}`
const kept = r => r.crash_edits_just_before_kept && `${r.crash_edits_3s_before_kept} · ${r.crash_edits_just_before_kept}`
const memory = r => r.mem_idle_mib && `${r.mem_idle_mib} / ${r.mem_loaded_mib ?? '-'} / ${r.mem_fanout_mib ?? '-'}`

const ROWS = [
  ['load, until a second client has all, ms', 'load_visible_ms'],
  ['initial sync of a fresh client, ms (median of 5)', 'initial_ms'],
  ['server CPU for one, ms', 'initial_server_cpu_ms'],
  ['bytes on the wire for each document', 'initial_bytes_per_doc'],
  ['offline edits, until seen elsewhere, ms', 'push_visible_ms'],
  ['live edit until seen, p50 / p99 ms', pair('live_p50_ms', 'live_p99_ms')],
  ['bytes of a live edit, writer / reader', pair('live_bytes_per_edit_writer', 'live_bytes_per_edit_reader')],
  ['one change to all clients, the last, p50 / max ms', pair('fanout_last_p50_ms', 'fanout_last_max_ms')],
  ['server memory idle / loaded / all clients, MiB', memory],
  ['edits kept over SIGKILL: 3 s before · at once', kept],
  ['fsync at that moment, p50 / p99 ms', r => r.fsync_ms && `${r.fsync_ms.p50} / ${r.fsync_ms.p99}`],
]

export function table(result, missing) {
  const peers = Object.entries(result.peers)
  const line = cells => `| ${cells.join(' | ')} |`
  const cell = (r, what) => (typeof what === 'string' ? r[what] : what(r)) ?? 'did not finish'
  return [
    `${result.docs} documents of ${result.json_bytes_per_doc} B of JSON, ${result.push} offline edits, ${result.live} live edits, ` +
      `${result.fan} clients; ${result.cores} cores for server and clients; Node ${result.node}`,
    '',
    line(['measured', ...peers.map(([key]) => key)]),
    line(['---', ...peers.map(() => '---')]),
    ...ROWS.map(([name, what]) => line([name, ...peers.map(([, r]) => cell(r, what))])),
    '',
    ...peers.filter(([, r]) => Object.keys(r.versions ?? {}).length).map(([key, r]) =>
      `${key}: ${Object.entries(r.versions).map(([name, version]) => `${name} ${version}`).join(', ')}`),
    ...missing,
  ].join('\n')
}
