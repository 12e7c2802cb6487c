// One table of all engines side by side, Kith first, as it stands in ARCHITECTURE.md: medians of the runs, the best bold.
import { percentile } from './lib.mjs'

// Less is better in each; what describes the machine or the harness is not judged.
const ROWS = [
  ['load, until a second client has all, ms', 'load', 'load_visible_ms'],
  ['initial sync of a fresh client, ms (median of 5)', 'initial', 'initial_ms'],
  ['server CPU for one, ms', 'initial', 'initial_server_cpu_ms'],
  ['bytes on the wire for each document', 'initial_bytes', 'initial_bytes_per_doc'],
  ['offline edits, until seen elsewhere, ms', 'push', 'push_visible_ms'],
  ['server CPU for them, ms', 'push', 'push_server_cpu_ms'],
  ['live edit until seen, p50 / p99 ms', 'live', 'live_p50_ms', 'live_p99_ms'],
  ['bytes of a live edit, writer / reader', 'live_bytes', 'live_bytes_per_edit_writer', 'live_bytes_per_edit_reader'],
  ['one change to all clients, the last, p50 / max ms', 'fanout', 'fanout_last_p50_ms', 'fanout_last_max_ms'],
  ['server memory idle / loaded / all clients, MiB', 'load', 'mem_idle_mib', 'mem_loaded_mib', 'mem_fanout_mib'],
  ['edits lost over SIGKILL, made 3 s before / just before', 'crash', 'lost_after_3_s', 'lost_at_once'],
]
const CIRCUMSTANCES = [
  ['*client CPU for an initial sync, ms*', 'initial', 'initial_client_cpu_ms'],
  ['*fsync of 4 KiB before, p50 / p99 ms*', 'start', 'fsync_p50_ms', 'fsync_p99_ms'],
  ['*load average before*', 'start', 'load'],
]

const spell = n => n === 0 ? '0' : n < 1 ? n.toFixed(2) : n < 10 ? n.toFixed(1) : Math.round(n).toLocaleString('en-US')
const value = text => Number(text.replaceAll(',', ''))
// What is lost is lost: there the worst run counts.
const middle = (figure, values) => figure.startsWith('lost') ? Math.max(...values) : percentile(values, 50)

function figure({ turns }, name) {
  const known = turns.map(turn => turn[name]).filter(n => n !== undefined && n !== null)
  return known.length ? spell(middle(name, known)) : undefined
}

// Why a turn has no figure of a stage: what went wrong in it, or before anything could be measured.
const why = ({ failed = {} }, stage) => failed[stage] ?? failed.start ?? failed.load

// Fewer clients, or fewer runs than were asked for, stand beside the figure; why is said below the table.
function remark({ turns }, figures, result) {
  const whole = turns.filter(turn => figures.every(name => turn[name] !== undefined)).length
  const clients = Math.min(...turns.map(turn => turn.fanout_clients ?? result.fan))
  return [
    figures.some(name => name.includes('fanout')) && clients < result.fan && ` (${clients} clients)`,
    whole < turns.length && ` (${whole} of ${turns.length} runs)`,
  ].filter(Boolean).join('')
}

function cells(result, [, stage, ...figures], judged) {
  const texts = result.engines.map(engine => figures.map(name => figure(engine, name)))
  const best = figures.map((_, i) => Math.min(...texts.map(t => t[i]).filter(t => t !== undefined).map(value)))
  return result.engines.map((engine, e) => {
    if (texts[e].every(t => t === undefined)) return `no: ${engine.turns.map(turn => why(turn, stage)).find(Boolean)}`
    const marked = texts[e].map((t, i) => t === undefined ? '-' : judged && value(t) === best[i] ? `**${t}**` : t)
    return marked.join(' / ') + remark(engine, figures, result)
  })
}

export function table(result, missing) {
  const line = of => `| ${of.join(' | ')} |`
  const rows = [...ROWS.map(row => [row, true]), ...CIRCUMSTANCES.map(row => [row, false])]
  const about = engine => {
    const last = engine.turns.at(-1)
    const failed = engine.turns.flatMap((turn, i) => Object.entries(turn.failed).map(([stage, what]) => `run ${i + 1}, ${stage}: ${what}`))
    return [last?.node && `Node ${last.node}`, ...engine.versions, last?.notes, ...failed].filter(Boolean).join(', ')
  }
  return [
    `${result.docs.toLocaleString('en-US')} documents of ${result.json_bytes_per_doc} B of JSON, ${result.push} offline edits, ` +
      `${result.live} live edits, ${result.fan} clients; ${result.cores} cores for server and clients; medians of ${result.runs} ` +
      `runs, the engines in turn, ${result.minutes} minutes in all. Bold: the best of the row.`,
    '',
    line(['measured', ...result.engines.map(engine => engine.title)]),
    line(['---', ...result.engines.map(() => '---:')]),
    ...rows.map(([row, judged]) => line([row[0], ...cells(result, row, judged)])),
    '',
    ...result.engines.map(engine => `- ${engine.title}: ${about(engine)}`),
    ...missing.map(words => `- ${words}`),
  ].join('\n')
}
