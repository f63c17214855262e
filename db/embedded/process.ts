import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface RunningProcess {
  name: string;
  /** Differs for two processes that got the same number one after the other. */
  startedAt: string;
}

/** What runs under this process number; undefined when nothing does, or only its remains wait for the parent. */
export function findProcess(pid: number): RunningProcess | undefined {
  try {
    const found = process.platform === 'linux' ? readProc(pid) : askPs(pid);
    return found.state.startsWith('Z') ? undefined : { name: found.name, startedAt: found.startedAt };
  } catch {
    return undefined;
  }
}

/** proc_pid_stat(5): `pid (name) state …`, the start time is field 22. The name may hold blanks and brackets. */
function readProc(pid: number) {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const end = line.lastIndexOf(')');
  const fields = line.slice(end + 2).split(' ');
  return {
    name: line.slice(line.indexOf('(') + 1, end),
    state: fields[0] ?? '',
    startedAt: fields[19] ?? '',
  };
}

function askPs(pid: number) {
  const line = execFileSync('ps', ['-o', 'stat=,lstart=,comm=', '-p', String(pid)], {
    encoding: 'utf8',
  }).trim();
  const [state = '', ...words] = line.split(/\s+/);
  return { state, startedAt: words.slice(0, 5).join(' '), name: path.basename(words.slice(5).join(' ')) };
}
