/** Source: pallet AdminUtils, lib.rs, `sudo_set_sn_owner_hotkey`; spec subnets-and-registration.md 8. */
import * as signatures from '../signatures/index.js';
import { setOwnerHotkey } from './set-owner-hotkey.js';

export const sudo_set_sn_owner_hotkey = setOwnerHotkey(signatures.sudo_set_sn_owner_hotkey);
