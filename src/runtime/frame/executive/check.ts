import { lookup } from '../../pallets/system/lookup.js';
import { DispatchFailure } from '../dispatch-error.js';
import type { AccountId } from '../origin.js';
import type { BareView, Checked, TransactionSource, TransactionView } from '../transaction/extension.js';
import {
  concat,
  decodeExtrinsic,
  type Extrinsic,
  type Signature,
  signedBytes,
} from '../transaction/extrinsic.js';
import { refuse, refuseUnknown, TransactionInvalid } from '../transaction/validity.js';
import type { DispatchInfo } from '../weight.js';
import type { BlockContext } from './block-context.js';

/** An extrinsic whose form and signature are good. */
export interface CheckedExtrinsic {
  readonly extrinsic: Extrinsic;
  /** The account that signed; undefined for a bare extrinsic. */
  readonly signer: AccountId | undefined;
  readonly info: DispatchInfo;
}

/**
 * Decodes an extrinsic and verifies its signature.
 *
 * @throws TransactionInvalid: `Call` when it cannot be read, `BadProof` when the signature is wrong, and what the extensions
 * say of what is signed (`AncientBirthBlock`).
 */
export function checkExtrinsic(ctx: BlockContext, bytes: Uint8Array): CheckedExtrinsic {
  const extrinsic = readExtrinsic(ctx, bytes);
  if (extrinsic.general) refuse('UnknownOrigin');
  const { call, signature } = extrinsic;
  const info = ctx.runtime.dispatchInfo(ctx, call);
  if (!signature) return { extrinsic, signer: undefined, info };
  const signer = signerOf(signature);
  const payload = signedBytes(concat([signature.payloadHead, ...implicitBytes(ctx, signature)]));
  if (!ctx.runtime.parameters.verifySignature(payload, signature.signature, signer)) refuse('BadProof');
  return { extrinsic, signer, info };
}

function readExtrinsic(ctx: BlockContext, bytes: Uint8Array): Extrinsic {
  try {
    return decodeExtrinsic(bytes, ctx.runtime.extensions);
  } catch (error) {
    if (error instanceof TransactionInvalid) throw error;
    return refuse('Call');
  }
}

function signerOf({ address }: Signature): AccountId {
  try {
    return lookup(address);
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return refuseUnknown('CannotLookup');
  }
}

function implicitBytes(ctx: BlockContext, { values }: Signature): Uint8Array[] {
  return ctx.runtime.extensions.map((extension, i) =>
    extension.implicit.codec.encode(extension.implicitValue(ctx, values[i])),
  );
}

/** Runs the checks of all extensions, in order. */
export function checkSigned(
  ctx: BlockContext,
  { extrinsic, info }: CheckedExtrinsic,
  signer: AccountId,
  source: TransactionSource,
): Checked[] {
  const { call, bytes, signature } = extrinsic;
  return ctx.runtime.extensions.map((extension, i) => {
    const view: TransactionView = {
      signer,
      call,
      info,
      length: bytes.length,
      source,
      value: signature?.values[i],
    };
    return extension.check(ctx, view);
  });
}

/** The checks of an extrinsic without a signature. */
export function checkBare(ctx: BlockContext, { extrinsic, info }: CheckedExtrinsic): Checked[] {
  const view: BareView = { call: extrinsic.call, info, length: extrinsic.bytes.length };
  return ctx.runtime.extensions.flatMap((extension) => extension.checkBare?.(ctx, view) ?? []);
}
