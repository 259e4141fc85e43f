import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What a cluster of one node needs; Debian has it in slurm-wlm, slurmctld, slurmd and munge. */
export const slurmPrograms = ['munged', 'slurmctld', 'slurmd', 'sbatch'];

const STARTING_MS = 1500;

/** Starts a cluster of one node below a folder, for as long as something uses it. Must be run by root. */
export async function withSlurm<T>(
  folder: string,
  use: (environment: Readonly<Record<string, string>>) => T,
): Promise<T> {
  for (const name of ['munge', 'state', 'spool'])
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'munge/key'), Buffer.alloc(128, 'trial'), { mode: 0o400 });
  const conf = join(folder, 'slurm.conf');
  writeFileSync(conf, configuration(folder));
  const running: ReturnType<typeof spawn>[] = [];
  try {
    for (const [program = '', ...words] of daemons(folder, conf)) {
      running.push(spawn(program, words, { stdio: 'ignore', env: { ...process.env, SLURM_CONF: conf } }));
      await setTimeout(STARTING_MS);
    }
    return use({ SLURM_CONF: conf });
  } finally {
    for (const daemon of running.reverse()) daemon.kill();
    await setTimeout(STARTING_MS);
  }
}

function daemons(folder: string, conf: string): readonly (readonly string[])[] {
  const own = (name: string): string => `${folder}/munge/${name}`;
  return [
    [
      ...['munged', '--force', '--foreground', `--socket=${own('socket')}`, `--key-file=${own('key')}`],
      ...[`--pid-file=${own('pid')}`, `--log-file=${own('log')}`, `--seed-file=${own('seed')}`],
    ],
    ['slurmctld', '-D', '-f', conf],
    ['slurmd', '-D', '-N', 'localhost', '-f', conf],
  ];
}

function configuration(folder: string): string {
  return `ClusterName=trial
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/socket
CryptoType=crypto/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
JobAcctGatherType=jobacct_gather/none
SwitchType=switch/none
ReturnToService=2
NodeName=localhost NodeAddr=127.0.0.1 CPUs=2 RealMemory=4096 State=UNKNOWN
PartitionName=trial Nodes=localhost Default=YES MaxTime=INFINITE State=UP
`;
}
