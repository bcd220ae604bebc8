/** Blocks and time at will. Names and parameters are chopsticks' where it has them. */

import { headOf, optionsOf, powers, refusing, wholeNumber } from '../dev-params.js';
import type { Handler } from '../handler.js';
import { asNumber, isMissing, numberParam, stringParam } from '../params.js';
import { invalidParams } from '../rpc-error.js';

/** Most blocks one request makes. */
const MAX_BLOCKS = 1_000_000;
const MAX_EPOCHS = 100_000;
const MAX_NETUID = 0xffff;

/** `[{ count?, to? }?]` makes that many blocks, or up to that number → the new head's hash. */
export const dev_newBlock: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context, { authoring: true });
  const options = optionsOf(params, 0);
  const { number } = node.db.head;
  const to = options.to === undefined ? undefined : asNumber(options.to);
  const count = to === undefined ? asNumber(options.count ?? 1, MAX_BLOCKS) : to - number;
  if (count === undefined || count < 0 || count > MAX_BLOCKS) {
    throw invalidParams(`count is a whole number up to ${MAX_BLOCKS}, to a block number above ${number}`);
  }
  return dev.mine(node, core, count);
};

/** `[count?]` → the new head's hash. */
export const dev_mine: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context, { authoring: true });
  return dev.mine(node, core, isMissing(params, 0) ? 1 : numberParam(params, 0, { max: MAX_BLOCKS }));
};

/**
 * `[{ blocks } | { seconds } | { epochs, netuid } | { untilEpoch: netuid } | { untilReveal: netuid } | { untilStart: netuid }]`:
 * real blocks, but for seconds the next block comes so much later → the head.
 */
export const dev_warp: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context, { authoring: true });
  const { blocks, seconds, epochs, netuid, untilEpoch, untilReveal, untilStart } = optionsOf(params, 0);
  const subnet = (value: unknown) => wholeNumber(value, 'netuid', MAX_NETUID);
  await refusing(async () => {
    if (blocks !== undefined) await dev.mine(node, core, wholeNumber(blocks, 'blocks', MAX_BLOCKS));
    else if (seconds !== undefined) dev.skipTime(node, core, BigInt(wholeNumber(seconds, 'seconds')) * 1000n);
    else if (epochs !== undefined)
      await dev.mineEpochs(node, core, subnet(netuid), wholeNumber(epochs, 'epochs', MAX_EPOCHS));
    else if (untilEpoch !== undefined) await dev.mineEpochs(node, core, subnet(untilEpoch), 1);
    else if (untilReveal !== undefined) await dev.mineUntilReveal(node, core, subnet(untilReveal));
    else if (untilStart !== undefined) await dev.mineUntilStart(node, core, subnet(untilStart));
    else
      throw invalidParams('one of blocks, seconds, epochs with netuid, untilEpoch, untilReveal, untilStart');
  });
  return headOf(node);
};

/** `[date]`, Unix milliseconds or a date text: the next block's time → Unix milliseconds. */
export const dev_timeTravel: Handler = async (context, params) => {
  const { node, core, dev } = await powers(context);
  const [date] = params;
  const time = typeof date === 'number' ? date : Date.parse(stringParam(params, 0));
  if (!Number.isSafeInteger(time)) throw invalidParams('a time is Unix milliseconds or a date');
  return Number(await refusing(() => dev.travelTo(node, core, BigInt(time))));
};

/** `["Instant" | "Manual" | { interval: ms }]`: when blocks are made, as long as the node runs. */
export const dev_setBlockBuildMode: Handler = ({ node }, [mode]) => {
  const name = typeof mode === 'string' ? mode.toLowerCase() : undefined;
  const everyMs = asNumber((mode as { interval?: unknown } | null)?.interval);
  if (name === 'instant' || name === 'manual') node.author.setSealing({ mode: name });
  else if (everyMs !== undefined && everyMs > 0) node.author.setSealing({ mode: 'interval', everyMs });
  else throw invalidParams('a mode is Instant, Manual or { interval: milliseconds }');
  return null;
};
