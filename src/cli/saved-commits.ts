/**
 * Commits to weights by their hash, kept on this machine until they are revealed: one file each, for its owner alone.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WeightPlace } from '../actions/query/get-weight-rules.js';
import { listWeightCommits } from '../actions/query/list-weight-commits.js';
import type { CommitWeightsResult } from '../actions/tx/commit-weights.js';
import type { Hex } from '../client/index.js';
import { commitsPath } from '../config/index.js';
import { UnknownOutcomeError } from '../errors/transaction.js';
import { CommitNotFoundError, CommitNotSavedError } from '../errors/weights.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';

/** What revealing takes. */
export type SavedCommit = Omit<CommitWeightsResult, 'revealBlock'>;

/**
 * Sends a commit that is kept from before it is sent: whatever happens to this process, a commit that is in a block can be
 * revealed. @throws CommitNotSavedError and whatever `send` throws
 */
export async function keepingCommit<R>(
  context: Context,
  chain: Chain,
  commit: SavedCommit,
  send: () => Promise<R>,
): Promise<R> {
  await saveCommit(await placeOf(context, chain), commit);
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) await forgetCommit(context, chain, commit.commitHash);
    throw error;
  }
}

/**
 * The kept commit to reveal now: the newest whose time it is; without one, the next whose time comes, which will be refused
 * with a reason. @throws CommitNotFoundError when the chain waits for none that is kept here
 */
export async function commitToReveal(
  context: Context,
  chain: Chain,
  place: WeightPlace,
): Promise<SavedCommit> {
  const saved = await savedCommits(await placeOf(context, chain), place);
  const known = (await listWeightCommits(chain.client, place)).flatMap(({ hash, state }) => {
    const commit = saved.find(({ commitHash }) => commitHash === hash);
    return commit ? [{ commit, state }] : [];
  });
  const chosen =
    known.findLast(({ state }) => state === 'revealable') ??
    known.find(({ state }) => state === 'early') ??
    known.at(-1);
  if (chosen) return chosen.commit;
  const help = 'A commit of another machine is revealed with its --weights and its --salt.';
  throw new CommitNotFoundError(place.hotkey, place.netuid, help);
}

export async function forgetCommit(context: Context, chain: Chain, commitHash: Hex): Promise<void> {
  await rm(fileOf(await placeOf(context, chain), commitHash), { force: true });
}

/** Chains differ by their genesis. */
async function placeOf(context: Context, chain: Chain): Promise<string> {
  const genesisHash = await chain.client.genesisHash();
  return join(commitsPath(context.host.env), genesisHash.slice(2, 18));
}

const fileOf = (folder: string, commitHash: Hex) => join(folder, `${commitHash.slice(2)}.json`);

async function saveCommit(folder: string, commit: SavedCommit): Promise<void> {
  const path = fileOf(folder, commit.commitHash);
  const temporary = join(folder, `.${randomBytes(8).toString('hex')}.tmp`);
  const text = JSON.stringify({ ...commit, versionKey: commit.versionKey.toString() });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(temporary, `${text}\n`, { flag: 'wx', mode: 0o600, flush: true });
    await rename(temporary, path);
  } catch (error) {
    throw new CommitNotSavedError(path, (error as NodeJS.ErrnoException).code ?? 'unknown error', error);
  }
}

/** Files that cannot be read are passed over. */
async function savedCommits(folder: string, { netuid, mechid, hotkey }: WeightPlace): Promise<SavedCommit[]> {
  const names = await readdir(folder).catch(() => []);
  const commits = await Promise.all(names.map((name) => readCommit(join(folder, name))));
  return commits.flatMap((commit) =>
    commit?.netuid === netuid && commit.mechid === mechid && commit.hotkey === hotkey ? [commit] : [],
  );
}

async function readCommit(path: string): Promise<SavedCommit | undefined> {
  try {
    const commit = JSON.parse(await readFile(path, 'utf8')) as SavedCommit;
    return { ...commit, versionKey: BigInt(commit.versionKey) };
  } catch {
    return undefined;
  }
}
