import type { AccountId } from '../../../frame/origin.js';

/** Which hotkey gives way to which, and whether the stake stays behind. */
export interface HotkeySwap {
  readonly oldHotkey: AccountId;
  readonly newHotkey: AccountId;
  readonly keepStake: boolean;
}
