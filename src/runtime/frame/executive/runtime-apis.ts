/**
 * The runtime APIs of the executive: what a node asks to build and to judge blocks. They work on the state given and are
 * forgotten with it. Source: runtime lib.rs, `impl_runtime_apis`.
 */
import { Version } from '../../pallets/system/constants.js';
import { H256 } from '../../types/base.js';
import {
  ExtrinsicInclusionMode,
  Header,
  InherentData as InherentDataType,
  RuntimeVersion,
  TransactionSource,
  TransactionValidityError,
  ValidTransaction,
} from '../../types/sp.js';
import type { Context } from '../context.js';
import { DispatchResult } from '../dispatch-error.js';
import { METADATA_VERSIONS } from '../metadata/encode.js';
import { RuntimeMetadata } from '../metadata/index.js';
import type { Runtime } from '../runtime.js';
import { apiMethod, type RuntimeApi } from '../runtime-api.js';
import {
  type AnyType,
  bytes,
  named,
  newtype,
  option,
  type ResultValue,
  result,
  struct,
  tuple,
  u32,
  u64,
  unit,
  vec,
} from '../scale/index.js';
import { decodeExtrinsic, encodeBareExtrinsic } from '../transaction/extrinsic.js';
import { opaqueExtrinsic } from '../transaction/opaque-extrinsic.js';
import { TransactionInvalid } from '../transaction/validity.js';
import { applyExtrinsic } from './apply.js';
import { finalizeBlock, initializeBlock } from './block.js';
import { BlockContext } from './block-context.js';
import { NO_STATE_ROOT } from './header.js';
import { validateTransaction } from './validate.js';

const OpaqueMetadata = newtype({ path: 'sp_core::OpaqueMetadata' }, bytes);
const TransactionValidity = result(ValidTransaction, TransactionValidityError);
const ApplyExtrinsicResult = result(DispatchResult, TransactionValidityError);

/** `timstap0` in ASCII, the key of the time in inherent data. */
const TIMESTAMP = '0x74696d7374617030';

/** The APIs of the executive of `runtime`. `all` lists every API of the runtime, these included: metadata shows them. */
export function executiveApis(runtime: Runtime, all: () => readonly RuntimeApi[]): readonly RuntimeApi[] {
  const metadata = new RuntimeMetadata(runtime, all);
  const extra = tuple(...runtime.extensions.map(({ explicit }) => explicit as AnyType));
  const Extrinsic = opaqueExtrinsic(extra as AnyType);
  const Block = struct(
    { path: 'sp_runtime::generic::block::Block', params: { Header: Header as AnyType, Extrinsic } },
    { header: Header, extrinsics: named(vec(Extrinsic), 'Vec<Extrinsic>') },
  );
  const blockContext = (ctx: Context) => new BlockContext(runtime, ctx.state);
  /** On the chain these arguments are decoded to the end. */
  const readable = (extrinsic: Uint8Array) => decodeExtrinsic(extrinsic, runtime.extensions).bytes;

  const core: RuntimeApi = {
    name: 'Core',
    version: 5,
    docs: 'What every runtime answers.',
    methods: [
      apiMethod('version', {}, RuntimeVersion, (ctx) => Version.get(ctx), 'The version of the runtime.'),
      apiMethod(
        'execute_block',
        { block: Block },
        unit,
        (ctx, { block }) => {
          const target = blockContext(ctx);
          open(target, block.header);
          for (const extrinsic of block.extrinsics) applyExtrinsic(target, extrinsic);
          finalizeBlock(target, NO_STATE_ROOT);
          return null;
        },
        'Run a whole block.',
      ),
      apiMethod(
        'initialize_block',
        { header: Header },
        ExtrinsicInclusionMode,
        (ctx, { header }): 'AllExtrinsics' => {
          open(blockContext(ctx), header);
          return 'AllExtrinsics';
        },
        'Open a block.',
      ),
    ],
  };

  const metadataApi: RuntimeApi = {
    name: 'Metadata',
    version: 2,
    docs: 'The description of the runtime.',
    methods: [
      apiMethod('metadata', {}, OpaqueMetadata, () => encodedMetadata(metadata, 14), 'Version 14.'),
      apiMethod(
        'metadata_at_version',
        { version: u32 },
        option(OpaqueMetadata),
        (_ctx, { version }) => metadata.encoded(version),
        'The version asked for, if there is one.',
      ),
      apiMethod('metadata_versions', {}, vec(u32), () => [...METADATA_VERSIONS], 'All versions.'),
    ],
  };

  const blockBuilder: RuntimeApi = {
    name: 'BlockBuilder',
    version: 6,
    docs: 'Building a block piece by piece.',
    methods: [
      apiMethod(
        'apply_extrinsic',
        { extrinsic: Extrinsic },
        ApplyExtrinsicResult,
        (ctx, { extrinsic }) =>
          orRefusal(() => {
            const { failure } = applyExtrinsic(blockContext(ctx), readable(extrinsic));
            return failure ? { err: failure.error } : { ok: null };
          }),
        'Apply an extrinsic to the block in progress.',
      ),
      apiMethod(
        'finalize_block',
        {},
        Header,
        (ctx) => finalizeBlock(blockContext(ctx), NO_STATE_ROOT).header,
        'Close the block in progress.',
      ),
      apiMethod(
        'inherent_extrinsics',
        { inherent: InherentDataType },
        vec(Extrinsic),
        (ctx, { inherent: { data } }) => {
          const time = data.find(([key]) => key === TIMESTAMP)?.[1];
          const now = time ? u64.codec.decode(time) : 0n;
          return runtime.pallets.flatMap(({ inherent }) => {
            const call = inherent?.create(ctx, { now });
            return call ? [encodeBareExtrinsic(call)] : [];
          });
        },
        'The inherents a block with this data opens with.',
      ),
    ],
  };

  const queue: RuntimeApi = {
    name: 'TaggedTransactionQueue',
    version: 3,
    docs: 'Judging transactions for a pool.',
    methods: [
      apiMethod(
        'validate_transaction',
        { source: TransactionSource, tx: Extrinsic, block_hash: H256 },
        TransactionValidity,
        (ctx, { source, tx, block_hash: blockHash }) =>
          orRefusal(() => validateTransaction(blockContext(ctx), readable(tx), { blockHash, source })),
        'Whether a pool may take a transaction.',
      ),
    ],
  };

  return [core, metadataApi, blockBuilder, queue];
}

function open(ctx: BlockContext, { number, parent_hash: parentHash, digest }: Header): void {
  const logs = digest.logs.filter(({ type }) => type === 'PreRuntime');
  initializeBlock(ctx, { number, parentHash, digest: { logs } });
}

function encodedMetadata(metadata: RuntimeMetadata, version: number): Uint8Array {
  return metadata.encoded(version) ?? new Uint8Array();
}

function orRefusal<T>(work: () => T): ResultValue<T, TransactionValidityError> {
  try {
    return { ok: work() };
  } catch (error) {
    if (!(error instanceof TransactionInvalid)) throw error;
    return { err: error.error };
  }
}
